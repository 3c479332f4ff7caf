package counterpoint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/// Outlines of marks, from the line ranges that they cover. Colours and dashes are a matter of the style sheet.
final class DecorationShapes {

    private static final double RADIUS = 3;
    private static final double PILL_AIR = 7;
    private static final double CHIP_AIR = 4;
    /// From the base line to an underline.
    private static final double DROP = 3;

    private static final double BAND = 2;
    private static final double BAND_STEP = 2.5;
    /// More would lie on the next line.
    private static final int MOST_BANDS = 2;

    private DecorationShapes() {
    }

    /// Bands below the letters, for fills that overlap another.
    static List<PathElement> bands(int level, List<LineRange> parts) {
        List<PathElement> path = new ArrayList<>();
        double drop = 1 + BAND_STEP * (Math.min(level, MOST_BANDS) - 1);
        for (LineRange part : parts) {
            double top = Math.rint(part.bottom() + drop);
            path.addAll(rounded(part.left() - 1, top, part.right() + 1, top + BAND, 0));
        }
        return path;
    }

    static List<PathElement> of(DecorationKind kind, List<LineRange> parts) {
        List<PathElement> path = new ArrayList<>();
        for (LineRange part : parts) {
            switch (kind.form()) {
                case UNDERLINE -> path.addAll(underline(part));
                case BOX -> path.addAll(boxed(kind, part));
                case FILL -> path.addAll(rounded(part.left() - 1, part.top(), part.right() + 1, part.bottom() + 1));
                case TINT -> throw new IllegalArgumentException("A tint lies behind the block, not behind letters");
            }
        }
        return path;
    }

    private static List<PathElement> boxed(DecorationKind kind, LineRange part) {
        if (kind == DecorationKind.PILL) {
            return pill(part);
        }
        return kind == DecorationKind.PAGE_CHIP ? chip(part) : box(part);
    }

    static List<PathElement> selection(List<Rectangle2D> rectangles) {
        List<PathElement> path = new ArrayList<>();
        for (Rectangle2D r : rectangles) {
            path.add(new MoveTo(r.getMinX(), Math.rint(r.getMinY())));
            path.add(new HLineTo(r.getMaxX()));
            path.add(new VLineTo(Math.rint(r.getMaxY())));
            path.add(new HLineTo(r.getMinX()));
            path.add(new ClosePath());
        }
        return path;
    }

    /// On the middle of a pixel row, so that a line of one pixel stays one pixel.
    private static List<PathElement> underline(LineRange part) {
        double y = Math.floor(part.baseline() + DROP) + 0.5;
        return List.of(new MoveTo(part.left(), y), new LineTo(part.right(), y));
    }

    private static List<PathElement> box(LineRange part) {
        return rounded(
                Math.floor(part.left() - 1) + 0.5,
                Math.floor(part.top()) + 0.5,
                Math.ceil(part.right() + 1) - 0.5,
                Math.ceil(part.bottom()) + 0.5);
    }

    /// Around small letters.
    private static List<PathElement> chip(LineRange part) {
        return rounded(
                Math.floor(part.left() - CHIP_AIR) + 0.5,
                Math.floor(part.top() + 2) + 0.5,
                Math.ceil(part.right() + CHIP_AIR) - 0.5,
                Math.ceil(part.bottom() + 1) - 0.5);
    }

    /// Around small letters, with round ends.
    private static List<PathElement> pill(LineRange part) {
        return rounded(
                Math.floor(part.left() - PILL_AIR) + 0.5,
                Math.floor(part.top()) + 0.5,
                Math.ceil(part.right() + PILL_AIR) - 0.5,
                Math.ceil(part.bottom()) + 0.5,
                Math.floor(part.height() / 2));
    }

    private static List<PathElement> rounded(double left, double top, double right, double bottom) {
        return rounded(left, top, right, bottom, RADIUS);
    }

    private static List<PathElement> rounded(double left, double top, double right, double bottom, double radius) {
        double r = Math.min(radius, (right - left) / 2);
        return List.of(
                new MoveTo(left + r, top),
                new HLineTo(right - r),
                corner(right, top + r, r),
                new VLineTo(bottom - r),
                corner(right - r, bottom, r),
                new HLineTo(left + r),
                corner(left, bottom - r, r),
                new VLineTo(top + r),
                corner(left + r, top, r),
                new ClosePath());
    }

    private static ArcTo corner(double x, double y, double radius) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }
}
