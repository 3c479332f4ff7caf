package counterpoint.ui.gutter;

import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Extent;
import counterpoint.ui.theme.Side;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// A band from a stretch on the left to one on the right, with a bar along each.
///
/// It is made once for a pair and then only moved. Its edges are dotted if the link was computed and solid if the reader
/// said so; they are thicker, the likelier it is. The colors and widths are in the style sheet.
final class Ribbon extends Group {
    private static final double BAR = 2;
    private static final double CHOSEN_BAR = 3;

    private final double width;
    private final Side leftSide;
    private final Side rightSide;
    private double thickness = BAR;
    private final MoveTo start = new MoveTo();
    private final CubicCurveTo above = new CubicCurveTo();
    private final LineTo side = new LineTo();
    private final CubicCurveTo below = new CubicCurveTo();
    private final Path band = new Path(start, above, side, below, new ClosePath());
    private final CubicCurve upper = new CubicCurve();
    private final CubicCurve lower = new CubicCurve();
    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();

    Ribbon(double width, Side leftSide, Side rightSide) {
        this.width = width;
        this.leftSide = leftSide;
        this.rightSide = rightSide;
        getStyleClass().add("ribbon-group");
        upper.setMouseTransparent(true);
        lower.setMouseTransparent(true);
        getChildren().addAll(band, upper, lower, left, right);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /// Shows what is said of the pair now; the pair that is looked at lies above the others.
    void show(Exchange pair) {
        thickness = pair.chosen() ? CHOSEN_BAR : BAR;
        List<String> styles = styles(pair);
        dress(band, styles, "ribbon");
        dress(upper, styles, "ribbon-edge");
        dress(lower, styles, "ribbon-edge");
        dress(left, styles, "ribbon-bar", leftSide.style());
        dress(right, styles, "ribbon-bar", rightSide.style());
        setViewOrder(pair.chosen() ? -1 : 0);
    }

    private static void dress(Shape shape, List<String> styles, String... own) {
        shape.getStyleClass().setAll(own);
        shape.getStyleClass().addAll(styles);
    }

    private static List<String> styles(Exchange pair) {
        return List.of(
                pair.chosen() ? "chosen" : "quiet",
                pair.isComputed() ? "computed" : "decided",
                pair.weak() ? "weak" : pair.strength().style());
    }

    /// Stands where the two stretches stand; of a stretch out of sight it shows neither bar nor band.
    void stand(Extent here, Extent there) {
        boolean both = here.isVisible() && there.isVisible();
        band.setVisible(both);
        upper.setVisible(both);
        lower.setVisible(both);
        bar(left, 0, here);
        bar(right, width - thickness, there);
        if (both) {
            join(here, there);
        }
    }

    private void bar(Rectangle bar, double x, Extent extent) {
        bar.setVisible(extent.isVisible());
        if (extent.isVisible()) {
            bar.setX(x);
            bar.setY(extent.top());
            bar.setWidth(thickness);
            bar.setHeight(Math.max(1, extent.bottom() - extent.top()));
        }
    }

    private void join(Extent here, Extent there) {
        double from = thickness;
        double to = width - thickness;
        double middle = width / 2;
        start.setX(from);
        start.setY(here.top());
        curve(above, middle, here.top(), there.top(), to);
        side.setX(to);
        side.setY(there.bottom());
        curve(below, middle, there.bottom(), here.bottom(), from);
        edge(upper, here.top(), there.top());
        edge(lower, here.bottom(), there.bottom());
    }

    private static void curve(CubicCurveTo curve, double middle, double before, double after, double end) {
        curve.setControlX1(middle);
        curve.setControlY1(before);
        curve.setControlX2(middle);
        curve.setControlY2(after);
        curve.setX(end);
        curve.setY(after);
    }

    private void edge(CubicCurve edge, double before, double after) {
        edge.setStartX(thickness);
        edge.setStartY(before);
        edge.setControlX1(width / 2);
        edge.setControlY1(before);
        edge.setControlX2(width / 2);
        edge.setControlY2(after);
        edge.setEndX(width - thickness);
        edge.setEndY(after);
    }
}
