package counterpoint.paper;

/// Where text stands on a page, in points: margins wide enough for what stands beside the text.
///
/// @param paper the page
record Frame(PaperSize paper) {
    private static final double SIDE = 104;
    private static final double TOP = 76;
    private static final double BOTTOM = 72;
    private static final double EDGE = 40;
    private static final double GAP = 12;

    double left() {
        return SIDE;
    }

    double right() {
        return paper.width() - SIDE;
    }

    double width() {
        return right() - left();
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return paper.height() - BOTTOM;
    }

    double height() {
        return bottom() - top();
    }

    /// Where the words of the head stand.
    double head() {
        return EDGE + 8;
    }

    /// Where the words of the foot stand.
    double foot() {
        return paper.height() - EDGE;
    }

    /// How wide words in a margin may be.
    double margin() {
        return SIDE - GAP - EDGE / 2;
    }

    /// Between the text and its margins.
    double gap() {
        return GAP;
    }
}
