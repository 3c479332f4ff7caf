package counterpoint.ui.text;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// Shows how far a text is scrolled, and scrolls it when it is dragged.
final class TextScrollBar extends ScrollBar {
    static final double BREADTH = 8;
    private static final double SHORTEST_THUMB = 32;

    private boolean following;

    /// @param dragged hears how many pixels of the text the reader wants above the top
    TextScrollBar(DoubleConsumer dragged) {
        setOrientation(Orientation.VERTICAL);
        setManaged(false);
        setFocusTraversable(false);
        valueProperty().addListener((o, was, is) -> {
            if (!following) {
                dragged.accept(is.doubleValue());
            }
        });
    }

    /// Shows where a text stands, in pixels.
    ///
    /// @param position what is above the top
    /// @param content the whole text
    /// @param seen what is in sight
    void follow(double position, double content, double seen) {
        following = true;
        double hidden = Math.max(0, content - seen);
        setMax(hidden);
        setVisibleAmount(hidden * thumbPart(content, seen));
        setValue(Math.min(hidden, position));
        setBlockIncrement(seen);
        setVisible(hidden > 0);
        following = false;
    }

    /// The part of its track that the thumb fills; in a long text enough to take hold of.
    private static double thumbPart(double content, double seen) {
        return Math.min(1, Math.max(seen / Math.max(1, content), SHORTEST_THUMB / Math.max(1, seen)));
    }
}
