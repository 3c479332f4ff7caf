package counterpoint.ui.table;

/// Which columns of the table by kind there is room for; the name, the sides and the total always stand.
///
/// @param bars whether the sides have bars
/// @param quoted whether it is said what is quoted
/// @param forms whether mentions are told by form
record Columns(boolean bars, boolean quoted, boolean forms) {
    /// A name and its citation.
    private static final double NAME = 310;
    private static final double SIDE = 168;
    private static final double SLIM_SIDE = 116;
    private static final double QUOTED = 70;
    private static final double FORMS = 210;
    private static final double TOTAL = 104;

    static Columns in(double width, int sides) {
        double left = width - NAME - sides * SIDE - TOTAL;
        double slim = width - NAME - sides * SLIM_SIDE - TOTAL;
        return new Columns(left >= 0, left >= QUOTED || (left < 0 && slim >= QUOTED), left >= QUOTED + FORMS);
    }
}
