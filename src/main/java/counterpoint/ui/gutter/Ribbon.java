package counterpoint.ui.gutter;

import counterpoint.ui.model.Extent;
import counterpoint.ui.theme.Side;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// A band from a passage on the left to one on the right, with a bar at each end.
///
/// Its edges are dotted, since the link was computed; the colors are in the style sheet.
final class Ribbon extends Group {
    private static final double THIN = 2;
    private static final double THICK = 3;

    Ribbon(Extent left, Extent right, double width, Side leftSide, Side rightSide, boolean chosen) {
        String weight = chosen ? "chosen" : "quiet";
        double bar = chosen ? THICK : THIN;
        double from = bar;
        double to = width - bar;
        double middle = width / 2;
        Path band = new Path(
                new MoveTo(from, left.top()),
                new CubicCurveTo(middle, left.top(), middle, right.top(), to, right.top()),
                new LineTo(to, right.bottom()),
                new CubicCurveTo(middle, right.bottom(), middle, left.bottom(), from, left.bottom()),
                new ClosePath());
        band.getStyleClass().addAll("ribbon", weight);
        getChildren().addAll(
                band,
                edge(from, left.top(), to, right.top(), weight),
                edge(from, left.bottom(), to, right.bottom(), weight),
                bar(0, left, bar, leftSide, weight),
                bar(to, right, bar, rightSide, weight));
        setMouseTransparent(true);
    }

    /// The bar of a passage whose partner is out of sight.
    static Rectangle bar(double x, Extent extent, double width, Side side, String weight) {
        Rectangle bar = new Rectangle(x, extent.top(), width, Math.max(1, extent.bottom() - extent.top()));
        bar.getStyleClass().addAll("ribbon-bar", side.style(), weight);
        return bar;
    }

    private static CubicCurve edge(double x1, double y1, double x2, double y2, String weight) {
        double middle = (x1 + x2) / 2;
        CubicCurve edge = new CubicCurve(x1, y1, middle, y1, middle, y2, x2, y2);
        edge.getStyleClass().addAll("ribbon-edge", weight);
        return edge;
    }
}
