package counterpoint.ui.table;

/// How the columns of the matrix share its width.
///
/// @param wide whether a column has room for words
/// @param name the width of the names
/// @param column the width of a column
/// @param shown how many columns stand beside the names
record MatrixRoom(boolean wide, double name, double column, int shown) {
    /// A name of usual length with its citation; in a narrow window the citation alone.
    private static final double NAME = 300;
    private static final double LEAST_NAME = 210;
    private static final double NAMES_PART = 0.33;
    private static final double WIDEST_NAME = 560;
    static final double TOTAL = 56;
    private static final double WIDE = 148;
    private static final double NARROW = 56;
    /// Padding and scroll bar of the list.
    private static final double EDGES = 52;

    /// All columns with words if they fit; else as many narrow ones as fit, and at least one.
    static MatrixRoom in(double width, int columns) {
        double names = Math.clamp(width * NAMES_PART, LEAST_NAME, NAME);
        double room = width - names - TOTAL - EDGES;
        if (columns * WIDE <= room) {
            return new MatrixRoom(true, name(names, room - columns * WIDE), WIDE, columns);
        }
        int shown = Math.clamp((int) (room / NARROW), 1, Math.max(1, columns));
        return new MatrixRoom(false, name(names, room - shown * NARROW), NARROW, shown);
    }

    /// What the columns leave is the names'.
    private static double name(double least, double left) {
        return Math.clamp(least + left, least, WIDEST_NAME);
    }
}
