package counterpoint.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every citation of a text with its authority, and every authority cited.
///
/// @param authorities each once, in the order of first mention
/// @param mentions in the order printed: of each opinion the body, then the footnotes
public record TableOfAuthorities(List<Authority> authorities, List<Mention> mentions) {
    public TableOfAuthorities {
        authorities = List.copyOf(authorities);
        mentions = List.copyOf(mentions);
    }

    /// A table without an entry.
    public static TableOfAuthorities empty() {
        return new TableOfAuthorities(List.of(), List.of());
    }

    public Optional<Authority> authority(String key) {
        return authorities.stream()
                .filter(authority -> authority.key().equals(key))
                .findFirst();
    }

    /// The mentions of one authority, in the order printed.
    public List<Mention> mentionsOf(String key) {
        return mentions.stream().filter(mention -> mention.means(key)).toList();
    }

    /// The mentions in one opinion, in the order printed.
    public List<Mention> in(String opinion) {
        return mentions.stream()
                .filter(mention -> mention.citation().place().opinion().equals(opinion))
                .toList();
    }

    /// How often each opinion mentions an authority, parallel citations not counted; opinions without one are left out.
    public Map<String, Integer> counts(String key) {
        return counts(mentionsOf(key)).getOrDefault(key, Map.of());
    }

    /// The [counts][#counts(String)] of every authority by its key, in one walk over the mentions.
    public Map<String, Map<String, Integer>> counts() {
        return counts(mentions);
    }

    private static Map<String, Map<String, Integer>> counts(List<Mention> mentions) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.countsAsMention() && mention.authority().isPresent()) {
                counts.computeIfAbsent(mention.authority().get().key(), key -> new LinkedHashMap<>())
                        .merge(mention.citation().place().opinion(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
