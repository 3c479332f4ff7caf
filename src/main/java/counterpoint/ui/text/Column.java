package counterpoint.ui.text;

/// Where the text stands between its margins, in pixels of the pane.
///
/// @param paneWidth the width of the pane
/// @param left where the text begins
/// @param width the width of the text
/// @param setting how the reader wants text to be set
/// @param marginSide where the labels stand
/// @param facing whether another column stands across from the labels: then all room that is left over lies beyond the labels,
///     so that what answers each other stands close together, as on the two pages of a book; else half of it
record Column(
        double paneWidth, double left, double width, Typesetting setting, MarginSide marginSide, boolean facing) {

    /// The tint of a block reaches this far beyond the text.
    static final double BLEED = 9;

    /// Room for `¶23` and `*1135`.
    private static final double MARGIN = 64;
    private static final double FAR_SIDE = 14;
    /// Spaces and punctuation are narrower than letters, and the ends of lines are ragged.
    private static final double RAGGED = 1.0065;

    static Column in(double paneWidth, Typesetting setting, MarginSide side, boolean facing) {
        double room = Math.max(60, paneWidth - MARGIN - FAR_SIDE);
        double width = Math.floor(Math.min(room, measure(setting)));
        double left = switch (side) {
            case LEFT -> MARGIN + Math.floor((room - width) / (facing ? 1 : 2));
            case RIGHT -> FAR_SIDE + (facing ? 0 : Math.floor((room - width) / 2));
        };
        return new Column(paneWidth, left, width, setting, side, facing);
    }

    /// How wide a pane must be for lines of as many characters as a number.
    static double paneFor(Typesetting setting, int characters) {
        return Math.ceil(characters * setting.face().letterWidth() * RAGGED * setting.size()) + MARGIN + FAR_SIDE;
    }

    private static double measure(Typesetting setting) {
        return setting.characters() * setting.face().letterWidth() * RAGGED * setting.size();
    }

    double right() {
        return left + width;
    }
}
