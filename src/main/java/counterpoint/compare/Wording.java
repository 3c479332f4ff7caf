package counterpoint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much two parts of two opinions use the same words.
///
/// Each part is sought in the other as a question is sought in passages (BM25), a word in the parts beside it counting
/// a little, and the share of the greatest possible likeness is taken; the likeness of two parts is the geometric mean
/// of both directions, from 0 to about 1. So neither a short statement within a long argument nor the reverse is
/// favored.
final class Wording {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.6;
    private static final double BESIDE = 0.15;

    /// A footnote counts as having this share of the words of other parts at least: one of six words would be like
    /// whatever has two of them.
    private static final double NOTE = 0.5;

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The likeness of each part of the left opinion (row) to each of the right (column).
    double[][] likeness(Row left, Row right) {
        double[][] likeness = found(left, right.withBeside(BESIDE));
        double[][] back = found(right, left.withBeside(BESIDE));
        for (int row = 0; row < likeness.length; row++) {
            for (int column = 0; column < likeness[row].length; column++) {
                likeness[row][column] = Math.sqrt(likeness[row][column] * back[column][row]);
            }
        }
        return likeness;
    }

    private double[][] found(Row sought, List<Bag> within) {
        Map<String, List<Use>> uses = uses(within);
        double[] greatest = sought.bags().stream().mapToDouble(this::greatest).toArray();
        double leastOfNotes = NOTE * Arrays.stream(greatest).average().orElse(0);
        double[][] found = new double[greatest.length][within.size()];
        for (int index = 0; index < found.length; index++) {
            double[] its = found[index];
            sought.bags().get(index).counts().forEach((stem, count) -> {
                double weight = vocabulary.weight(stem) * Bag.damped(count);
                uses.getOrDefault(stem, List.of()).forEach(use -> its[use.part] += weight * use.strength);
            });
            double most = sought.isNote(index) ? Math.max(leastOfNotes, greatest[index]) : greatest[index];
            for (int part = 0; part < its.length && most > 0; part++) {
                its[part] /= most;
            }
        }
        return found;
    }

    /// What all words of a part weigh.
    private double greatest(Bag bag) {
        double sum = 0;
        for (Map.Entry<String, Double> word : bag.counts().entrySet()) {
            sum += vocabulary.weight(word.getKey()) * Bag.damped(word.getValue());
        }
        return sum;
    }

    private static Map<String, List<Use>> uses(List<Bag> bags) {
        double mean = Math.max(1, bags.stream().mapToDouble(Bag::size).average().orElse(1));
        Map<String, List<Use>> uses = new HashMap<>();
        for (int part = 0; part < bags.size(); part++) {
            int index = part;
            double length = SATURATION * (1 - LENGTH + LENGTH * bags.get(part).size() / mean);
            bags.get(part).counts().forEach((stem, count) -> uses.computeIfAbsent(stem, key -> new ArrayList<>())
                    .add(new Use(index, count * (SATURATION + 1) / (count + length))));
        }
        return uses;
    }

    private record Use(int part, double strength) {
    }
}
