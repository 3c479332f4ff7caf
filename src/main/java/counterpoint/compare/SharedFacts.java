package counterpoint.compare;

import counterpoint.language.EnglishWords;
import counterpoint.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names of persons and places and the numbers that two parts have outside their citations.
///
/// A name is a word with a capital, other than a sentence's first, that is no English word: `Finkley`, `Ducheneaux`.
final class SharedFacts {
    private static final Pattern FACT = Pattern.compile("(?<=[\\p{Ll},;:’”'\"] )\\p{Lu}\\p{Ll}{2,}(?!\\p{L})"
            + "|(?<![\\p{L}\\d.,§-])\\d{2,3}(?:,\\d{3})*(?![\\d.,–-])");

    private static final int MOST = 4;

    private final EnglishWords english = EnglishWords.shared();

    /// What both have, as the right one prints it, at most four; empty if nothing.
    Optional<String> of(Part left, Part right) {
        Set<String> there = in(left);
        List<String> shared = in(right).stream().filter(there::contains).limit(MOST).toList();
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
