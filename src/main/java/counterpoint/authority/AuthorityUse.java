package counterpoint.authority;

import counterpoint.citation.CitationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How one opinion uses one authority.
///
/// @param authority what is used
/// @param opinion the id of the opinion
/// @param kinds how many mentions there are of each kind, parallel citations not counted; kinds without one are left out
/// @param alone how many of them stand by themselves, neither in a string of citations nor in a parenthetical
/// @param passages how many passages of the opinion are about it (see [Depth])
/// @param quoted whether the opinion quotes its words: one of its mentions follows a quotation at once
/// @param mentions in the order printed, without parallel citations; never empty
public record AuthorityUse(
        Authority authority,
        String opinion,
        Map<CitationKind, Integer> kinds,
        int alone,
        int passages,
        boolean quoted,
        List<Mention> mentions) {
    public AuthorityUse {
        Map<CitationKind, Integer> ordered = new EnumMap<>(CitationKind.class);
        ordered.putAll(kinds);
        kinds = Collections.unmodifiableMap(ordered);
        mentions = List.copyOf(mentions);
    }

    /// How far the opinion goes into it.
    public Depth depth() {
        return Depth.of(passages, alone);
    }

    /// How often it is mentioned.
    public int count() {
        return mentions.size();
    }
}
