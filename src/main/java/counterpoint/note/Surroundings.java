package counterpoint.note;

/// What is left of the text that stood around a quote.
///
/// @param before whether the text before it is there
/// @param after whether the text after it is there
/// @param gapBefore the letters that now stand between the text before and the quote
/// @param gapAfter the letters that now stand between the quote and the text after
record Surroundings(boolean before, boolean after, int gapBefore, int gapAfter) {
    /// Letters next to the quote count most: a place is known by its neighbours.
    private static final int NEAR = 32;
    private static final int FEWEST = 12;
    private static final double NEIGHBOURS = 0.7;
    private static final double CONTEXT = 0.6;
    private static final int ADJACENT = 8;
    private static final int TOUCHING = 3;

    static Surroundings of(LaidPattern lay, int first, int last) {
        int left = lay.pattern().quoteStart();
        int right = lay.pattern().quoteEnd();
        int end = lay.pattern().length();
        boolean before = left >= FEWEST
                && lay.share(Math.max(0, left - NEAR), left) >= NEIGHBOURS
                && lay.share(0, left) >= CONTEXT;
        boolean after = end - right >= FEWEST
                && lay.share(right, Math.min(end, right + NEAR)) >= NEIGHBOURS
                && lay.share(right, end) >= CONTEXT;
        return new Surroundings(
                before, after, first - lay.last(0, left) - 1, lay.first(right, end) - last - 1);
    }

    /// Whether the quote stands exactly between what stood before and what stood after it.
    boolean enclose() {
        return before && after && gapBefore <= TOUCHING && gapAfter <= TOUCHING;
    }

    /// Whether the place is known by them; a short quote may stand near its old neighbours by chance.
    boolean tell(boolean isShort) {
        boolean beside = (before && gapBefore <= ADJACENT) || (after && gapAfter <= ADJACENT);
        return beside || (before && after && !isShort);
    }
}
