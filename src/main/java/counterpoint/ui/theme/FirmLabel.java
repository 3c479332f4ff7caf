package counterpoint.ui.theme;

import javafx.scene.control.Label;

/// A label that keeps its words whole beside a longer one, up to a width; what is longer than that is cut.
///
/// A plain label in a row has either no least width, so that a long neighbor leaves nothing of it, or its whole width,
/// so that it leaves nothing of its neighbor.
public final class FirmLabel extends Label {
    private final double firm;

    /// @param firm the width in pixels up to which it does not give way
    public FirmLabel(double firm) {
        this.firm = firm;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), firm);
    }
}
