package counterpoint.ui.model;

/// How far a passage reaches down a column, in pixels below the top of its text.
///
/// @param top where it begins; above the column if less than 0
/// @param bottom where it ends
/// @param height the height of the column
public record Extent(double top, double bottom, double height) {
    /// Whether a part of it can be seen.
    public boolean isVisible() {
        return bottom > 0 && top < height;
    }

    /// Whether it lies above what can be seen.
    public boolean isAbove() {
        return bottom <= 0;
    }
}
