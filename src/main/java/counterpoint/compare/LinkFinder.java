package counterpoint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Links what one opinion says to what another opinion of the same decision says of it.
///
/// The opinion on the right is taken to answer: each of its statements, a sentence or two, is sought in the arguments of
/// the opinion on the left. Time grows with the pairs of an argument and a statement; two hundred pages against a hundred
/// take less than a second.
public final class LinkFinder {
    /// Links less likely than this are not worth a look.
    private static final double FLOOR = 0.02;

    private static final int PARTNERS = 3;

    /// What is said in a note is said there where its mark stands: how likely the text is linked, of how likely the note is.
    private static final double OF_ITS_NOTE = 0.5;

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparingInt(link -> link.left().span().start())
            .thenComparingInt(link -> link.right().span().start());

    private final Weights weights;

    /// Finds with the weights that come with the program.
    public LinkFinder() {
        this(Weights.FITTED);
    }

    LinkFinder(Weights weights) {
        this.weights = weights;
    }

    /// Candidates for what answers what, best first, so that they are best first for each end too.
    ///
    /// Kept are the links that are among the best three of their left or of their right end. The ends are passages of
    /// their own: they lie in one or more passages of the opinions, and have the number of the one in which they begin.
    ///
    /// @return empty if the opinions have nothing in common
    public List<Link> find(Side left, Side right) {
        if (left.passages().isEmpty() || right.passages().isEmpty()) {
            return List.of();
        }
        Evidence evidence = new Evidence(left, right);
        double[][] probability = probabilities(evidence);
        List<Stretch> stretches = Stretch.of(right.opinion(), evidence.right(), probability);
        List<Link> links = links(evidence, new Reasons(evidence, left, right), probability, stretches);
        links.sort(BEST_FIRST);
        return List.copyOf(links);
    }

    private static List<Link> links(
            Evidence evidence, Reasons reasons, double[][] probability, List<Stretch> stretches) {
        double[][] best = best(probability, stretches);
        double[] leastOfLeft = least(best);
        double[] leastOfRight = least(turned(best));
        List<Link> links = new ArrayList<>();
        for (int row = 0; row < best.length; row++) {
            for (int column = 0; column < best[row].length; column++) {
                double chance = best[row][column];
                if (chance >= FLOOR && (chance >= leastOfLeft[row] || chance >= leastOfRight[column])) {
                    Stretch stretch = stretches.get(column);
                    links.add(new Link(
                            evidence.left().get(row).part().words(),
                            stretch.words(),
                            chance,
                            reasons.of(row, stretch.best(probability[row])),
                            State.COMPUTED));
                }
            }
        }
        return links;
    }

    /// The probability of each argument's best statement in each stretch.
    private static double[][] best(double[][] probability, List<Stretch> stretches) {
        double[][] best = new double[probability.length][stretches.size()];
        for (int row = 0; row < best.length; row++) {
            for (int column = 0; column < best[row].length; column++) {
                best[row][column] = probability[row][stretches.get(column).best(probability[row])];
            }
        }
        return best;
    }

    private double[][] probabilities(Evidence evidence) {
        double[][] probability = new double[evidence.left().size()][evidence.right().size()];
        for (int row = 0; row < probability.length; row++) {
            for (int column = 0; column < probability[row].length; column++) {
                probability[row][column] = evidence.isSilent(row, column)
                        ? 0
                        : weights.probability(evidence, row, column);
            }
        }
        for (int row = 0; row < probability.length; row++) {
            double[] note = probability[row];
            evidence.bearer(row).ifPresent(body -> raise(probability[body], note));
        }
        return probability;
    }

    private static void raise(double[] body, double[] note) {
        for (int column = 0; column < body.length; column++) {
            body[column] = Math.max(body[column], OF_ITS_NOTE * note[column]);
        }
    }

    /// The least probability that is among the best of each row.
    private static double[] least(double[][] probability) {
        double[] least = new double[probability.length];
        for (int row = 0; row < least.length; row++) {
            double[] sorted = probability[row].clone();
            Arrays.sort(sorted);
            least[row] = sorted[Math.max(0, sorted.length - PARTNERS)];
        }
        return least;
    }

    private static double[][] turned(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = matrix[row][column];
            }
        }
        return turned;
    }
}
