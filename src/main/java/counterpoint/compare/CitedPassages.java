package counterpoint.compare;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The passages of one opinion by the authorities that they cite: an inverted index.
final class CitedPassages {
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    CitedPassages(List<Passage> passages, List<Mention> mentions) {
        PassageMentions inPassages = new PassageMentions(passages, mentions);
        for (int index = 0; index < passages.size(); index++) {
            add(index, passages.get(index), inPassages.in(index));
        }
    }

    private void add(int index, Passage passage, List<Mention> mentions) {
        Map<Authority, List<Mention>> byAuthority = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.countsAsMention()) {
                mention.authority()
                        .ifPresent(authority -> byAuthority
                                .computeIfAbsent(authority, key -> new ArrayList<>())
                                .add(mention));
            }
        }
        byAuthority.forEach((authority, its) -> uses.computeIfAbsent(authority.key(), key -> new ArrayList<>())
                .add(new Use(index, passage, authority, its)));
    }

    /// Every use by authority, in the order of first mention; the uses in the order of the passages.
    Map<String, List<Use>> byAuthority() {
        return uses;
    }

    /// The passages that cite the authority with this key.
    List<Use> of(String key) {
        return uses.getOrDefault(key, List.of());
    }

    /// One passage's use of one authority.
    ///
    /// @param index the passage's index in the list given
    /// @param mentions the mentions in that passage; never empty
    record Use(int index, Passage passage, Authority authority, List<Mention> mentions) {
        /// How much of the passage is about the authority: mentions in every hundred characters, at most 1.
        double density() {
            return Math.min(1, 100.0 * mentions.size() / Math.max(1, passage.text().length()));
        }
    }
}
