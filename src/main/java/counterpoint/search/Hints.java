package counterpoint.search;

import counterpoint.opinion.OpinionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom a question speaks of without saying that it wants nobody else: `the dissent thinks`, `what did Medina say`. The
/// passages meant are preferred, and no other is left out.
final class Hints {
    private static final Set<String> DISSENT = Set.of("dissent", "dissents", "dissenting", "dissenter", "dissenters");
    private static final Set<String> MAJORITY = Set.of("majority", "majority's");
    private static final Set<String> CONCURRENCE = Set.of("concurrence", "concurring", "concurs");

    private final boolean dissent;
    private final boolean majority;
    private final boolean concurrence;
    /// The names of cases and of authors that have a word of the question.
    private final Set<String> named;
    private final Set<String> doctrines;

    /// @param clauses what is looked for
    /// @param names all that can be named
    Hints(List<Clause> clauses, Names names) {
        Set<String> words = clauses.stream()
                .flatMap(clause -> clause.exact().stream())
                .collect(Collectors.toSet());
        this.dissent = words.stream().anyMatch(DISSENT::contains);
        this.majority = words.stream().anyMatch(MAJORITY::contains);
        this.concurrence = words.stream().anyMatch(CONCURRENCE::contains);
        this.named = names.having(words);
        this.doctrines = names.doctrines(clauses.stream()
                .flatMap(clause -> clause.terms().stream())
                .collect(Collectors.toSet()));
    }

    /// Whether any passage may fit; if not, none need be looked at.
    boolean isAny() {
        return dissent || majority || concurrence || !named.isEmpty() || !doctrines.isEmpty();
    }

    /// How many of the hints a passage fits: its side, its case by a party's name, a doctrine, its
    /// author.
    int fitting(Gist passage) {
        return (isMeant(passage.side()) ? 1 : 0)
                + (named.contains(passage.caseName()) ? 1 : 0)
                + (passage.doctrines().stream().anyMatch(doctrines::contains) ? 1 : 0)
                + (passage.author().filter(named::contains).isPresent() ? 1 : 0);
    }

    private boolean isMeant(OpinionKind side) {
        return switch (side) {
            case DISSENT -> dissent;
            case MAJORITY, LEAD, PLURALITY, PER_CURIAM -> majority;
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT -> concurrence;
            case CONCURRENCE_IN_PART -> concurrence || dissent;
            case STATEMENT, ADDENDUM, REHEARING, TRIAL_COURT, COMBINED -> false;
        };
    }
}
