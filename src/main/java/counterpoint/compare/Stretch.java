package counterpoint.compare;

import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;

/// Statements that follow each other in one passage and answer the same argument first: one end of a link.
///
/// A judge who takes three sentences for one point gets one link for it, and the next best candidates are other
/// arguments, not the same argument again.
///
/// @param words the stretch itself
/// @param statements the columns of its statements in the evidence
record Stretch(Passage words, List<Integer> statements) {
    /// Characters that a stretch of several statements has at most.
    static final int LONGEST = 700;

    Stretch {
        statements = List.copyOf(statements);
    }

    /// The stretches of an opinion, in order.
    ///
    /// @param opinion the opinion of the statements
    /// @param statements its statements
    /// @param probability of a link, by argument and statement
    static List<Stretch> of(Opinion opinion, List<ReadPart> statements, double[][] probability) {
        List<Stretch> stretches = new ArrayList<>();
        int best = -1;
        for (int column = 0; column < statements.size(); column++) {
            Part next = statements.get(column).part();
            int its = best(probability, column);
            if (its == best && goesOn(stretches.getLast(), statements, next)) {
                stretches.add(stretches.removeLast().with(opinion, next.words(), column));
            } else {
                stretches.add(new Stretch(next.words(), List.of(column)));
            }
            best = its;
        }
        return stretches;
    }

    private static boolean goesOn(Stretch before, List<ReadPart> statements, Part next) {
        int passage = statements.get(before.statements.getLast()).part().passage();
        return passage == next.passage()
                && before.words.text().length() + next.words().text().length() < LONGEST;
    }

    private Stretch with(Opinion opinion, Passage next, int column) {
        List<Integer> columns = new ArrayList<>(statements);
        columns.add(column);
        return new Stretch(Statements.joined(opinion, words, next), columns);
    }

    /// The statement that is likeliest to answer an argument.
    int best(double[] probability) {
        return statements.stream()
                .reduce((one, next) -> probability[next] > probability[one] ? next : one)
                .orElseThrow();
    }

    /// The argument that a statement is likeliest to answer, the first of equals; -1 if there is none.
    private static int best(double[][] probability, int column) {
        int best = -1;
        for (int row = 0; row < probability.length; row++) {
            if (best < 0 || probability[row][column] > probability[best][column]) {
                best = row;
            }
        }
        return best;
    }
}
