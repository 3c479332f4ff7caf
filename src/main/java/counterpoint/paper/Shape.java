package counterpoint.paper;

/// How a paragraph stands on the page; in points.
///
/// @param left between the text's left edge and its own
/// @param right between its right edge and the text's
/// @param indent of its first line, beside `left`
/// @param leading from one line to the next
/// @param above room over it, unless it begins a page
/// @param centered whether its lines stand in the middle
/// @param ruled whether a line runs down its left side
/// @param keptWithNext whether it never stands last on a page, as a heading
public record Shape(
        double left, double right, double indent, double leading, double above, boolean centered, boolean ruled,
        boolean keptWithNext) {
    /// A plain paragraph.
    public static Shape plain(double leading, double above) {
        return new Shape(0, 0, 0, leading, above, false, false, false);
    }

    /// The same with a first line set in.
    public Shape indented(double by) {
        return new Shape(left, right, by, leading, above, centered, ruled, keptWithNext);
    }

    /// The same set in on both sides.
    public Shape inset(double fromLeft, double fromRight) {
        return new Shape(fromLeft, fromRight, indent, leading, above, centered, ruled, keptWithNext);
    }

    /// The same in the middle, kept with what follows it.
    public Shape heading() {
        return new Shape(left, right, indent, leading, above, true, ruled, true);
    }

    /// The same, kept with what follows it.
    public Shape kept() {
        return new Shape(left, right, indent, leading, above, centered, ruled, true);
    }

    /// The same with a line down its left side.
    public Shape beside() {
        return new Shape(left, right, indent, leading, above, centered, true, keptWithNext);
    }
}
