package counterpoint.authority;

import counterpoint.citation.CitationKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a table of authorities: an authority with its use in each opinion of a case.
///
/// @param authority what is used
/// @param uses one for each opinion that mentions it, in the order of the opinions; never empty
public record AuthorityEntry(Authority authority, List<AuthorityUse> uses) {
    public AuthorityEntry {
        uses = List.copyOf(uses);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException(authority.key() + " is used somewhere");
        }
    }

    /// Its use in one opinion; empty if that does not mention it.
    public Optional<AuthorityUse> in(String opinion) {
        return uses.stream().filter(use -> use.opinion().equals(opinion)).findFirst();
    }

    /// Whether more than one opinion mentions it, such as majority and dissent.
    public boolean isShared() {
        return uses.size() > 1;
    }

    /// How far the opinions together go into it.
    public Depth depth() {
        return Depth.of(
                uses.stream().mapToInt(AuthorityUse::passages).sum(),
                uses.stream().mapToInt(AuthorityUse::alone).sum());
    }

    /// Whether an opinion quotes it.
    public boolean isQuoted() {
        return uses.stream().anyMatch(AuthorityUse::quoted);
    }

    /// How often the opinions mention it.
    public int count() {
        return uses.stream().mapToInt(AuthorityUse::count).sum();
    }

    /// How many mentions of each kind the opinions have; kinds without one are left out.
    public Map<CitationKind, Integer> kinds() {
        Map<CitationKind, Integer> kinds = new EnumMap<>(CitationKind.class);
        uses.forEach(use -> use.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum)));
        return kinds;
    }
}
