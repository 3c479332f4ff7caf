package counterpoint.search;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.compare.AuthorityTreatment;
import counterpoint.doctrine.DoctrineTag;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Pages;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An opinion as it goes into the index: its reading text, with what its case says of it.
///
/// @param caseId the case's folder
/// @param caption what is known of the case
/// @param file the source of the reading text, within the library
/// @param alsoIn the other files that print this opinion
/// @param id the opinion's id in its case
/// @param kind what it is
/// @param author who wrote it; empty if unknown
/// @param pages the pages of its reading text, those of other editions included
/// @param passages the passages of the reading text
/// @param mentions the citations of the reading text
/// @param doctrines what each passage discusses, in the order of `passages`; empty if that is not known
/// @param treatments how the opinion uses in each passage what it cites there, likewise
public record IndexedOpinion(
        String caseId,
        Caption caption,
        String file,
        List<String> alsoIn,
        String id,
        OpinionKind kind,
        Optional<Judge> author,
        Pages pages,
        List<Passage> passages,
        List<Mention> mentions,
        List<List<DoctrineTag>> doctrines,
        List<List<AuthorityTreatment>> treatments) {
    public IndexedOpinion {
        alsoIn = List.copyOf(alsoIn);
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
        doctrines = List.copyOf(doctrines);
        treatments = List.copyOf(treatments);
    }

    /// The passages of this opinion, ready for a [PassageIndex].
    public List<IndexedPassage> indexed() {
        PassageMentions cited = new PassageMentions(passages, mentions);
        List<IndexedPassage> indexed = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            List<Authority> authorities = cited.in(index).stream()
                    .flatMap(mention -> mention.authority().stream())
                    .distinct()
                    .toList();
            indexed.add(IndexedPassage.of(this, passages.get(index), authorities, doctrines(index), treatments(index)));
        }
        return List.copyOf(indexed);
    }

    private List<TreatedAuthority> treatments(int index) {
        return treatments.isEmpty()
                ? List.of()
                : treatments.get(index).stream()
                        .map(use -> new TreatedAuthority(use.authority(), use.treatment()))
                        .toList();
    }

    private List<String> doctrines(int index) {
        return doctrines.isEmpty() ? List.of() : doctrines.get(index).stream().map(DoctrineTag::id).toList();
    }
}
