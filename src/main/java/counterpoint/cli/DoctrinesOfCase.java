package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;

/// The passages of a case's reading texts by the doctrines that they discuss.
///
/// @param discussed in the order of the library; a doctrine that no passage discusses is left out
record DoctrinesOfCase(List<Discussed> discussed) {
    DoctrinesOfCase {
        discussed = List.copyOf(discussed);
    }

    /// A doctrine and the passages that discuss it, in the order printed.
    record Discussed(Doctrine doctrine, List<Tagged> passages) {
        Discussed {
            passages = List.copyOf(passages);
        }
    }

    /// A passage that discusses it, and why.
    record Tagged(CaseOpinion opinion, Passage passage, DoctrineTag tag) {
    }

    static DoctrinesOfCase of(CaseFile file, Doctrines library) {
        List<Tagged> all = new ArrayList<>();
        for (CaseOpinion opinion : file.opinions()) {
            Edition text = opinion.readingText();
            List<List<DoctrineTag>> tags = text.doctrines().with(library).all();
            for (int index = 0; index < tags.size(); index++) {
                Passage passage = text.passages().get(index);
                tags.get(index).forEach(tag -> all.add(new Tagged(opinion, passage, tag)));
            }
        }
        return new DoctrinesOfCase(library.list().stream()
                .map(doctrine -> new Discussed(
                        doctrine, all.stream().filter(one -> one.tag().id().equals(doctrine.id())).toList()))
                .filter(one -> !one.passages().isEmpty())
                .toList());
    }
}
