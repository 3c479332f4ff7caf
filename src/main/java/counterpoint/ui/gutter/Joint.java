package counterpoint.ui.gutter;

import counterpoint.ui.model.Column;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Extent;

/// A pair and where its two ends stand now.
record Joint(Exchange pair, Extent left, Extent right) {
    boolean isVisible() {
        return left.isVisible() || right.isVisible();
    }

    boolean joins() {
        return left.isVisible() && right.isVisible();
    }

    Extent in(Column side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
        };
    }

    /// The column in which the partner of what can be seen is out of sight; to be asked only if one is.
    Column missing() {
        return left.isVisible() ? Column.RIGHT : Column.LEFT;
    }

    /// The middle of what can be seen of both ends.
    double middle() {
        return (middle(left) + middle(right)) / 2;
    }

    private static double middle(Extent extent) {
        return (Math.max(0, extent.top()) + Math.min(extent.height(), extent.bottom())) / 2;
    }
}
