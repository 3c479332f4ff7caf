package counterpoint.ui.text;

/// The part of a range that stands in one line, in the coordinates of its cell.
///
/// @param left where its first letter begins
/// @param right where its last letter ends, without a space at the end of the line
/// @param top the top of the tallest letters
/// @param bottom the foot of the lowest letters
/// @param baseline where the letters stand
record LineRange(double left, double right, double top, double bottom, double baseline) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
