package counterpoint.casefile;

import counterpoint.doctrine.Doctrines;
import counterpoint.edition.Collation;
import counterpoint.edition.Print;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import java.util.List;
import java.util.Optional;

/// One opinion of a case in all its editions.
///
/// @param id unique within the case: `majority`, `dissent`
/// @param kind what it is
/// @param author who wrote it, from any edition or from `case.json`; empty if none says
/// @param editions the first is the reading text; the others supply their page numbers; never empty
/// @param collations the reading text, always on the left, with each edition that has the same text
public record CaseOpinion(
        String id, OpinionKind kind, Optional<Judge> author, List<Edition> editions, List<Collation> collations) {
    public CaseOpinion {
        editions = List.copyOf(editions);
        collations = List.copyOf(collations);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an opinion has an edition");
        }
    }

    /// An opinion whose editions were not collated.
    public CaseOpinion(String id, OpinionKind kind, Optional<Judge> author, List<Edition> editions) {
        this(id, kind, author, editions, List.of());
    }

    /// Of what tells it from others: whoever keeps opinions in a set must not wait for the hash of its whole text.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// This opinion with its passages tagged from another library of doctrines.
    CaseOpinion with(Doctrines library) {
        List<Edition> tagged = editions.stream().map(edition -> edition.with(library)).toList();
        return new CaseOpinion(id, kind, author, tagged, collations);
    }

    /// The collation of two editions, `from` on its left; empty if one of them is not collated with the other.
    public Optional<Collation> collation(Edition from, Edition to) {
        return collations.stream()
                .filter(one -> prints(one.left(), from) && prints(one.right(), to))
                .findFirst()
                .or(() -> collations.stream()
                        .filter(one -> prints(one.left(), to) && prints(one.right(), from))
                        .findFirst()
                        .map(Collation::reversed));
    }

    private static boolean prints(Print print, Edition edition) {
        return print.decision().source().file().equals(edition.decision().source().file());
    }

    /// The edition that hits, links and marks point into.
    public Edition readingText() {
        return editions.getFirst();
    }
}
