package counterpoint.paper;

/// How letters are printed.
///
/// @param face which face
/// @param size in points
/// @param raise how far above the line they stand, in points
/// @param gray from 0, black, to 1, white
public record Type(Face face, double size, double raise, double gray) {
    /// Black letters on the line.
    public static Type of(Face face, double size) {
        return new Type(face, size, 0, 0);
    }

    /// The same in gray.
    public Type gray(double shade) {
        return new Type(face, size, raise, shade);
    }

    /// The same in another face.
    public Type in(Face other) {
        return new Type(other, size, raise, gray);
    }

    /// The same as a mark of a footnote, small and high.
    public Type superior() {
        return new Type(face, size * 0.65, size * 0.33, gray);
    }
}
