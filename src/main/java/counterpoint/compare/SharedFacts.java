package counterpoint.compare;

import counterpoint.language.EnglishWords;
import counterpoint.opinion.Passage;
import counterpoint.text.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the names of persons and places and the numbers of things that two parts have outside their citations.
///
/// A name is a word with a capital, other than a sentence's first, that is no English word: `Finkley`, `Ducheneaux`. One
/// that stands everywhere in the case, as its parties' do, is no fact that two passages share. A number counts with what
/// it counts: `85 miles`.
final class SharedFacts {
    private static final Pattern FACT = Pattern.compile("(?<=[\\p{Ll},;:’”'\"] )\\p{Lu}\\p{Ll}{2,}(?!\\p{L})"
            + "|(?<![\\p{L}\\d.,§-])\\d{1,3}(?:,\\d{3})*[ -]\\p{Ll}{3,}");

    private static final int MOST = 4;

    /// The share of all passages in which a name stands that stands everywhere, and how many they are at least.
    private static final double EVERYWHERE = 0.2;
    private static final int FEWEST = 6;

    private final EnglishWords english = EnglishWords.shared();
    private final Map<String, Integer> passages = new HashMap<>();
    private final double few;

    SharedFacts(Side left, Side right) {
        List<Passage> all = Stream.concat(left.passages().stream(), right.passages().stream()).toList();
        all.forEach(
                passage -> in(new Part(passage, 0, List.of())).forEach(fact -> passages.merge(fact, 1, Integer::sum)));
        this.few = Math.max(FEWEST, EVERYWHERE * all.size());
    }

    /// What both have, as the right one prints it, at most four; empty if nothing.
    Optional<String> of(Part left, Part right) {
        Set<String> there = in(left);
        List<String> shared = in(right).stream()
                .filter(there::contains)
                .filter(fact -> passages.getOrDefault(fact, 0) <= few)
                .limit(MOST)
                .toList();
        return shared.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", shared));
    }

    private Set<String> in(Part part) {
        Set<String> facts = new LinkedHashSet<>();
        List<Span> cited = part.cited();
        Matcher fact = FACT.matcher(part.words().text());
        while (fact.find()) {
            int start = fact.start();
            boolean isCited = cited.stream().anyMatch(span -> span.contains(start));
            if (!isCited && !english.has(fact.group())) {
                facts.add(fact.group());
            }
        }
        return facts;
    }
}
