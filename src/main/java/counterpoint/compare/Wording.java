package counterpoint.compare;

import java.util.ArrayList;
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

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The likeness of each part of the left opinion (row) to each of the right (column).
    double[][] likeness(List<Bag> left, List<Bag> right) {
        double[][] likeness = found(left, withNeighbors(right));
        double[][] back = found(right, withNeighbors(left));
        for (int row = 0; row < left.size(); row++) {
            for (int column = 0; column < right.size(); column++) {
                likeness[row][column] = Math.sqrt(likeness[row][column] * back[column][row]);
            }
        }
        return likeness;
    }

    private static List<Bag> withNeighbors(List<Bag> bags) {
        List<Bag> wider = new ArrayList<>();
        for (int index = 0; index < bags.size(); index++) {
            Bag bag = bags.get(index);
            if (index > 0) {
                bag = bag.with(bags.get(index - 1), BESIDE);
            }
            if (index + 1 < bags.size()) {
                bag = bag.with(bags.get(index + 1), BESIDE);
            }
            wider.add(bag);
        }
        return wider;
    }

    private double[][] found(List<Bag> sought, List<Bag> within) {
        Map<String, List<Use>> uses = uses(within);
        double[][] found = new double[sought.size()][within.size()];
        for (int index = 0; index < sought.size(); index++) {
            double greatest = 0;
            for (Map.Entry<String, Double> word : sought.get(index).counts().entrySet()) {
                double weight = vocabulary.weight(word.getKey()) * Bag.damped(word.getValue());
                greatest += weight;
                for (Use use : uses.getOrDefault(word.getKey(), List.of())) {
                    found[index][use.part] += weight * use.strength;
                }
            }
            for (int part = 0; part < within.size() && greatest > 0; part++) {
                found[index][part] /= greatest;
            }
        }
        return found;
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
