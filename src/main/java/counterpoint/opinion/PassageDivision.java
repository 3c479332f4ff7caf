package counterpoint.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the best division of a section's sentences into passages.
///
/// Lengths out of bounds are worst; then ends within a paragraph; then passages that hold more than one paragraph;
/// then uneven lengths.
final class PassageDivision {
    static final int FEWEST_WORDS = 60;
    static final int MOST_WORDS = 220;

    private static final int USUAL_WORDS = 140;
    private static final double OUT_OF_BOUNDS = 100;
    private static final double WITHIN_PARAGRAPH = 6;
    private static final double JOINED = 4;

    /// The sentences of each passage, in order; together they are all sentences.
    List<List<PassageUnit>> divide(List<PassageUnit> units) {
        double[] cost = new double[units.size() + 1];
        int[] start = new int[units.size() + 1];
        Arrays.fill(cost, 1, cost.length, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= units.size(); end++) {
            boolean within = end < units.size() && !units.get(end).opensBlock();
            int words = 0;
            int joined = 0;
            for (int first = end - 1; first >= 0; first--) {
                words += units.get(first).words();
                boolean tooLong = words > MOST_WORDS || end - first > MOST_WORDS;
                if (tooLong && first < end - 1) {
                    break;
                }
                double sum = cost[first] + length(words) + joined * JOINED + (within ? WITHIN_PARAGRAPH : 0);
                if (sum < cost[end]) {
                    cost[end] = sum;
                    start[end] = first;
                }
                joined += units.get(first).opensBlock() ? 1 : 0;
            }
        }
        return passages(units, start);
    }

    private static double length(int words) {
        double uneven = (words - USUAL_WORDS) / (double) (MOST_WORDS - USUAL_WORDS);
        boolean outside = words < FEWEST_WORDS || words > MOST_WORDS;
        return uneven * uneven + (outside ? OUT_OF_BOUNDS : 0);
    }

    private static List<List<PassageUnit>> passages(List<PassageUnit> units, int[] start) {
        List<List<PassageUnit>> passages = new ArrayList<>();
        int end = units.size();
        while (end > 0) {
            passages.add(units.subList(start[end], end));
            end = start[end];
        }
        return passages.reversed();
    }
}
