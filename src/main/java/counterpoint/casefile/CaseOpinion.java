package counterpoint.casefile;

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
public record CaseOpinion(String id, OpinionKind kind, Optional<Judge> author, List<Edition> editions) {
    public CaseOpinion {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an opinion has an edition");
        }
    }

    /// The edition that hits, links and marks point into.
    public Edition readingText() {
        return editions.getFirst();
    }
}
