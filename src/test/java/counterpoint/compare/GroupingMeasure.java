package counterpoint.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How far the computed disputes group links as the marked disputes do (B-cubed).
///
/// For each link in a dispute that is right for some marked dispute: the share of the right links beside it that are
/// right for the same one, and the share of the right links for the same one that stand beside it. A link may be right
/// for several marked disputes.
///
/// @param links how many links are right for a marked dispute
/// @param precision the mean of the first share
/// @param recall the mean of the second
record GroupingMeasure(int links, double precision, double recall) {
    static GroupingMeasure of(List<AnnotatedDispute> marked, List<Dispute> computed) {
        List<Placed> placed = new ArrayList<>();
        for (int group = 0; group < computed.size(); group++) {
            for (Link link : computed.get(group).links()) {
                Set<String> right = right(marked, link);
                if (!right.isEmpty()) {
                    placed.add(new Placed(group, right));
                }
            }
        }
        double precision = 0;
        double recall = 0;
        for (Placed one : placed) {
            double beside = placed.stream().filter(other -> other.group == one.group).count();
            double same = placed.stream().filter(one::isOfTheSame).count();
            double both = placed.stream()
                    .filter(other -> other.group == one.group && one.isOfTheSame(other))
                    .count();
            precision += both / beside / placed.size();
            recall += both / same / placed.size();
        }
        return new GroupingMeasure(placed.size(), precision, recall);
    }

    /// The harmonic mean of precision and recall.
    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Set<String> right(List<AnnotatedDispute> marked, Link link) {
        Set<String> right = new HashSet<>();
        for (AnnotatedDispute dispute : marked) {
            if (dispute.majority().stream().anyMatch(span -> LinkMeasure.covers(link.left(), span))
                    && dispute.dissent().stream().anyMatch(span -> LinkMeasure.covers(link.right(), span))) {
                right.add(dispute.id());
            }
        }
        return right;
    }

    private record Placed(int group, Set<String> marked) {
        boolean isOfTheSame(Placed other) {
            return marked.stream().anyMatch(other.marked::contains);
        }
    }
}
