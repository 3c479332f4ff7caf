package counterpoint.compare;

import java.util.ArrayList;
import java.util.List;

/// Whether links are right as often as their probabilities say.
final class Reliability {
    private final List<Said> all = new ArrayList<>();

    /// @param chance how likely a link was said to be
    /// @param right whether both its ends were marked as of one dispute
    private record Said(double chance, boolean right) {
    }

    /// Links of some range of probability.
    ///
    /// @param links how many
    /// @param said their mean probability
    /// @param right the share that is right
    record Bin(int links, double said, double right) {
        double error() {
            return Math.abs(said - right);
        }
    }

    void add(List<Link> links, List<AnnotatedDispute> disputes) {
        for (Link link : links) {
            boolean right = disputes.stream()
                    .anyMatch(dispute -> dispute.majority().stream()
                            .anyMatch(marked -> LinkMeasure.covers(link.left(), marked))
                            && dispute.dissent().stream()
                                    .anyMatch(marked -> LinkMeasure.covers(link.right(), marked)));
            all.add(new Said(link.score(), right));
        }
    }

    /// The links that were said to be at least `from` and less than `to` likely.
    Bin between(double from, double to) {
        List<Said> within = all.stream().filter(one -> one.chance >= from && one.chance < to).toList();
        return new Bin(
                within.size(),
                within.stream().mapToDouble(Said::chance).average().orElse(0),
                within.stream().filter(Said::right).count() / (double) Math.max(1, within.size()));
    }
}
