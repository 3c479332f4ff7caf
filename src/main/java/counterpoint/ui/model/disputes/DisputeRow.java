package counterpoint.ui.model.disputes;

import counterpoint.compare.Dispute;
import counterpoint.compare.Link;

/// A point of dispute in the list of all.
///
/// @param number counts all points from 1, also those that are not listed now
/// @param dispute the point as the reader decided it
public record DisputeRow(int number, Dispute dispute) {
    /// Whether this is the same point after a decision: it still has the link that was the best of the other.
    boolean continues(DisputeRow before) {
        Link best = before.dispute().links().getFirst();
        return dispute.links().stream()
                .anyMatch(link -> link.left().equals(best.left()) && link.right().equals(best.right()));
    }
}
