package counterpoint.search;

import counterpoint.language.Terms;
import counterpoint.opinion.OpinionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom a question speaks of without saying that it wants nobody else: `the dissent thinks`, `what did Medina say`. The
/// passages meant are preferred, and no other is left out.
final class Hints {
    private static final Terms WORDS = Terms.exact();
    private static final Terms STEMS = new Terms();
    private static final Set<String> DISSENT = Set.of("dissent", "dissents", "dissenting", "dissenter", "dissenters");
    private static final Set<String> MAJORITY = Set.of("majority", "majority's");
    private static final Set<String> CONCURRENCE = Set.of("concurrence", "concurring", "concurs");
    private static final int SHORTEST = 4;
    private static final int ASCII = 128;

    private final Set<String> words;
    private final Set<String> stems;
    private final Map<String, Boolean> named = new HashMap<>();
    private final Map<String, Boolean> askedFor = new HashMap<>();

    Hints(List<Clause> clauses) {
        this.words = clauses.stream()
                .flatMap(clause -> clause.exact().stream())
                .collect(Collectors.toSet());
        this.stems = clauses.stream()
                .flatMap(clause -> clause.terms().stream())
                .collect(Collectors.toSet());
    }

    /// How many of the hints a passage fits: its side, its case by a party's name, a doctrine, its
    /// author.
    int fitting(Gist passage) {
        return (isMeant(passage.side()) ? 1 : 0)
                + (isKnownNamed(passage.caseName()) ? 1 : 0)
                + (passage.doctrines().stream().anyMatch(this::isKnownAskedFor) ? 1 : 0)
                + (passage.author().filter(this::isKnownNamed).isPresent() ? 1 : 0);
    }

    private boolean isKnownNamed(String name) {
        return named.computeIfAbsent(name, this::isNamed);
    }

    private boolean isKnownAskedFor(String doctrine) {
        return askedFor.computeIfAbsent(doctrine, this::isAskedFor);
    }

    private boolean isMeant(OpinionKind side) {
        return switch (side) {
            case DISSENT -> hasAny(DISSENT);
            case MAJORITY, LEAD, PLURALITY, PER_CURIAM -> hasAny(MAJORITY);
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT -> hasAny(CONCURRENCE);
            case CONCURRENCE_IN_PART -> hasAny(CONCURRENCE) || hasAny(DISSENT);
            case STATEMENT, ADDENDUM, REHEARING, TRIAL_COURT, COMBINED -> false;
        };
    }

    /// Whether all words of a doctrine's id, `collateral-order`, are in the question, in whatever form.
    private boolean isAskedFor(String doctrine) {
        List<String> wanted = STEMS.in(doctrine).stream().map(Terms.Term::stem).toList();
        return !wanted.isEmpty() && stems.containsAll(wanted);
    }

    private boolean hasAny(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    private boolean isNamed(String name) {
        return mayBeNamed(name) && WORDS.in(name.toLowerCase(Locale.ROOT)).stream()
                .map(Terms.Term::stem)
                .anyMatch(word -> word.length() >= SHORTEST && words.contains(word));
    }

    /// Whether the letters of any word are in a name, which is looked at first, since it takes less than reading the name's
    /// words; letters with accents must be read.
    private boolean mayBeNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.chars().allMatch(letter -> letter < ASCII)
                || words.stream().anyMatch(word -> word.length() >= SHORTEST && lower.contains(word));
    }
}
