package counterpoint.parse;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Joins the bodies of footnotes to their references where some of either are missing.
///
/// Both are in order. Among the orders that are left, the one is taken in which bodies share most words with the
/// text around their references; a rarer word counts for more.
final class NoteAlignment {
    private static final int BEFORE = 700;
    private static final int AFTER = 200;
    private static final int SHORTEST_WORD = 4;
    private static final long MOST_PAIRS = 250_000;

    /// For each body the index of its reference, rising; -1 for a body without one.
    int[] align(String source, List<Span> references, List<Span> bodies) {
        int[] inOrder = new int[bodies.size()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = i < references.size() ? i : -1;
        }
        boolean large = (long) references.size() * bodies.size() > MOST_PAIRS;
        return bodies.size() >= references.size() || large ? inOrder : best(scores(source, references, bodies));
    }

    /// The rising choice of one column a row with the highest sum.
    private static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = scores[0].length;
        double[][] sums = new double[rows + 1][columns + 1];
        for (double[] row : sums) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        Arrays.fill(sums[0], 0);
        for (int row = 1; row <= rows; row++) {
            for (int column = row; column <= columns; column++) {
                double taken = sums[row - 1][column - 1] + scores[row - 1][column - 1];
                sums[row][column] = Math.max(taken, sums[row][column - 1]);
            }
        }
        int[] chosen = new int[rows];
        int column = columns;
        for (int row = rows; row > 0; row--) {
            while (sums[row][column] == sums[row][column - 1]) {
                column--;
            }
            chosen[row - 1] = --column;
        }
        return chosen;
    }

    private static double[][] scores(String source, List<Span> references, List<Span> bodies) {
        List<Set<String>> contexts = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            Span reference = references.get(i);
            int start = Math.max(i == 0 ? 0 : references.get(i - 1).end(), reference.start() - BEFORE);
            int next = i + 1 < references.size() ? references.get(i + 1).start() : source.length();
            int end = Math.min(next, reference.end() + AFTER);
            Set<String> words = words(source, new Span(start, end));
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
            contexts.add(words);
        }
        double[][] scores = new double[bodies.size()][references.size()];
        for (int i = 0; i < scores.length; i++) {
            for (String word : words(source, bodies.get(i))) {
                for (int j = 0; j < contexts.size(); j++) {
                    scores[i][j] += contexts.get(j).contains(word) ? 1.0 / frequency.getOrDefault(word, 1) : 0;
                }
            }
        }
        return scores;
    }

    private static Set<String> words(String source, Span within) {
        Set<String> words = new HashSet<>();
        String text = within.of(source);
        for (Span word : Words.in(text)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word.of(text).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
