package counterpoint.authority;

import counterpoint.citation.Citation;
import counterpoint.opinion.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides for every citation of a decision which authority it means, and says why.
///
/// Full citations are read first, wherever they stand; then each citation is resolved in the order printed, since
/// what *id.* means depends on what stands before it.
public final class AuthorityResolver {
    /// The table of a decision read alone.
    public TableOfAuthorities resolve(Decision decision, List<Citation> citations) {
        return resolve(decision, citations, Surroundings.NONE);
    }

    /// The table of a decision of which another edition is already read.
    ///
    /// @param known that edition's authorities
    public TableOfAuthorities resolve(Decision decision, List<Citation> citations, List<Authority> known) {
        return resolve(decision, citations, Surroundings.of(known));
    }

    /// The table of a decision, with all that is known beside it.
    ///
    /// What the reader says to be no citation is not in the table. What goes back to a citation of which the reader said
    /// what it means, such as an *id.* after it, follows the reader.
    public TableOfAuthorities resolve(Decision decision, List<Citation> citations, Surroundings surroundings) {
        if (surroundings.said().isEmpty()) {
            return table(new Resolving(decision, citations, surroundings, Map.of()));
        }
        ReaderDecisions decisions = ReaderDecisions.of(citations, surroundings.said());
        TableOfAuthorities found = table(new Resolving(decision, decisions.citations(), surroundings, Map.of()));
        return table(new Resolving(
                decision, decisions.citations(), surroundings, decisions.authorities(found)));
    }

    private static TableOfAuthorities table(Resolving resolving) {
        List<Mention> mentions = resolving.mentions();
        Map<String, Authority> authorities = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.authority().ifPresent(meant -> authorities.putIfAbsent(meant.key(), meant));
        }
        return new TableOfAuthorities(List.copyOf(authorities.values()), mentions);
    }
}
