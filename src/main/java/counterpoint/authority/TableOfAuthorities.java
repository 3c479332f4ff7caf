package counterpoint.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Every citation of a text with its authority, and every authority cited; immutable.
///
/// Two tables are equal if they have the same authorities and mentions in the same order. What is asked of each
/// authority or opinion in turn is put in order once, when the table is made.
public final class TableOfAuthorities {
    private final Map<String, Authority> authorities = new LinkedHashMap<>();
    private final List<Mention> mentions;
    private final Map<String, List<Mention>> byAuthority;
    private final Map<String, List<Mention>> byOpinion;

    /// @param authorities each once, in the order of first mention
    /// @param mentions in the order printed: of each opinion the body, then the footnotes
    public TableOfAuthorities(List<Authority> authorities, List<Mention> mentions) {
        authorities.forEach(authority -> this.authorities.putIfAbsent(authority.key(), authority));
        this.mentions = List.copyOf(mentions);
        this.byAuthority = grouped(mention -> mention.authority().map(Authority::key));
        this.byOpinion = grouped(mention -> Optional.of(opinion(mention)));
    }

    /// A table without an entry.
    public static TableOfAuthorities empty() {
        return new TableOfAuthorities(List.of(), List.of());
    }

    /// Every authority once, in the order of first mention.
    public List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    /// Every mention, in the order printed: of each opinion the body, then the footnotes.
    public List<Mention> mentions() {
        return mentions;
    }

    /// The authority with this key; empty if none has it.
    public Optional<Authority> authority(String key) {
        return Optional.ofNullable(authorities.get(key));
    }

    /// The mentions of one authority, in the order printed.
    public List<Mention> mentionsOf(String key) {
        return byAuthority.getOrDefault(key, List.of());
    }

    /// The mentions in one opinion, in the order printed.
    public List<Mention> in(String opinion) {
        return byOpinion.getOrDefault(opinion, List.of());
    }

    /// How often each opinion mentions an authority, parallel citations not counted; opinions without one are left out.
    public Map<String, Integer> counts(String key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentionsOf(key)) {
            if (mention.countsAsMention()) {
                counts.merge(opinion(mention), 1, Integer::sum);
            }
        }
        return counts;
    }

    private Map<String, List<Mention>> grouped(Function<Mention, Optional<String>> group) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            group.apply(mention)
                    .ifPresent(name -> groups.computeIfAbsent(name, key -> new ArrayList<>()).add(mention));
        }
        groups.replaceAll((name, members) -> List.copyOf(members));
        return groups;
    }

    private static String opinion(Mention mention) {
        return mention.citation().place().opinion();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableOfAuthorities table
                && mentions.equals(table.mentions)
                && authorities().equals(table.authorities());
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorities(), mentions);
    }

    @Override
    public String toString() {
        return "TableOfAuthorities[" + authorities.size() + " authorities, " + mentions.size() + " mentions]";
    }
}
