package counterpoint.compare;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Fits the weights of the signals to disputes marked by hand: ridge logistic regression by Newton's method.
///
/// Each pair of an argument and a statement is one case; it is a link if both cover a marked passage of one dispute.
final class WeightFit {
    private static final int ROUNDS = 40;
    private static final int FITTED = 9;

    /// How strongly weights are held down, in units of the signals' spread.
    private static final double RIDGE = 100;

    private final List<double[]> signals = new ArrayList<>();
    private final List<Double> set = new ArrayList<>();
    private final List<Boolean> links = new ArrayList<>();

    /// Adds the pairs of a case.
    WeightFit with(Evidence evidence, List<AnnotatedDispute> disputes) {
        for (int row = 0; row < evidence.left().size(); row++) {
            for (int column = 0; column < evidence.right().size(); column++) {
                signals.add(new double[] {
                    1,
                    evidence.passage(row, column),
                    evidence.statement(row, column),
                    evidence.authorities(row, column),
                    evidence.kin(row, column),
                    evidence.answering(row, column),
                    evidence.reported(row, column),
                    evidence.order(row, column),
                    evidence.brevity(row)
                });
                set.add(evidence.odds(row, column)
                        + Weights.PAGE * evidence.page(row, column)
                        + (evidence.ownWords(row, column).isPresent() ? Weights.OWN_WORDS : 0));
                links.add(isMarked(evidence, row, column, disputes));
            }
        }
        return this;
    }

    Weights weights() {
        double[] spread = spread();
        double[] weights = new double[FITTED];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[FITTED];
            double[][] curve = new double[FITTED][FITTED];
            for (int index = 0; index < signals.size(); index++) {
                double[] its = signals.get(index);
                double chance = 1 / (1 + Math.exp(-(dot(weights, its) + set.get(index))));
                for (int one = 0; one < FITTED; one++) {
                    gradient[one] += (chance - (links.get(index) ? 1 : 0)) * its[one];
                    for (int other = 0; other < FITTED; other++) {
                        curve[one][other] += chance * (1 - chance) * its[one] * its[other];
                    }
                }
            }
            for (int one = 1; one < FITTED; one++) {
                double ridge = RIDGE * spread[one] * spread[one];
                gradient[one] += ridge * weights[one];
                curve[one][one] += ridge;
            }
            double[] step = solved(curve, gradient);
            for (int one = 0; one < FITTED; one++) {
                weights[one] -= step[one];
            }
        }
        return new Weights(
                weights[0], weights[1], weights[2], weights[3], weights[4], weights[5], weights[6],
                weights[7], weights[8],
                Weights.PAGE, Weights.OWN_WORDS);
    }

    /// The mean surprise at what is a link and what is not, in nats, and that of one who knows only how many are.
    double[] surprise(Evidence evidence, Weights weights) {
        double sum = 0;
        int index = 0;
        for (int row = 0; row < evidence.left().size(); row++) {
            for (int column = 0; column < evidence.right().size(); column++) {
                double chance = weights.probability(evidence, row, column);
                sum -= Math.log(links.get(index++) ? chance : 1 - chance);
            }
        }
        double share = links.stream().filter(is -> is).count() / (double) links.size();
        return new double[] {sum / index, -share * Math.log(share) - (1 - share) * Math.log(1 - share)};
    }

    private static boolean isMarked(Evidence evidence, int row, int column, List<AnnotatedDispute> disputes) {
        return disputes.stream()
                .anyMatch(dispute -> covers(evidence.left().get(row), dispute.majority())
                        && covers(evidence.right().get(column), dispute.dissent()));
    }

    private static boolean covers(ReadPart part, List<Span> marked) {
        return marked.stream().anyMatch(span -> LinkMeasure.covers(part.part().words(), span));
    }

    private double[] spread() {
        double[] spread = new double[FITTED];
        for (int one = 0; one < FITTED; one++) {
            int signal = one;
            double mean = signals.stream().mapToDouble(its -> its[signal]).average().orElse(0);
            spread[one] = Math.sqrt(signals.stream()
                    .mapToDouble(its -> (its[signal] - mean) * (its[signal] - mean))
                    .average()
                    .orElse(0));
        }
        return spread;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }

    /// Solves a small symmetric system by elimination.
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int column = row + 1; column < size; column++) {
                sum -= matrix[row][column] * solution[column];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
