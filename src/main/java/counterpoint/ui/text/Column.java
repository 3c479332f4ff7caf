package counterpoint.ui.text;

/// Where the text stands between its margins, in pixels of the pane.
///
/// @param paneWidth the width of the pane
/// @param left where the text begins
/// @param width the width of the text
/// @param readingSize the size of an ordinary letter
record Column(double paneWidth, double left, double width, double readingSize, MarginSide marginSide) {

    /// The tint of a block reaches this far beyond the text.
    static final double BLEED = 9;

    /// Room for `¶23` and `*1135`.
    private static final double MARGIN = 64;
    private static final double FAR_SIDE = 14;
    /// 68 characters of Liberation Serif, in ems.
    private static final double MEASURE = 28.4;

    static Column in(double paneWidth, double readingSize, MarginSide side) {
        double room = Math.max(60, paneWidth - MARGIN - FAR_SIDE);
        double width = Math.floor(Math.min(room, MEASURE * readingSize));
        double spare = Math.floor((room - width) / 2);
        double left = (side == MarginSide.LEFT ? MARGIN : FAR_SIDE) + spare;
        return new Column(paneWidth, left, width, readingSize, side);
    }

    double right() {
        return left + width;
    }
}
