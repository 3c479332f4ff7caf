package counterpoint.note;

/// What is left of the text that stood around a quote.
///
/// @param before how much of the text before it is there, from 0 to 1; 0 if it was too short to tell
/// @param after how much of the text after it is there
/// @param gapBefore the letters that now stand between the text before and the quote
/// @param gapAfter the letters that now stand between the quote and the text after
record Surroundings(double before, double after, int gapBefore, int gapAfter) {
    /// Letters next to the quote count most: a place is known by its neighbours.
    private static final int NEAR = 32;
    private static final int FEWEST = 12;
    /// What is farther away may have changed somewhat more.
    private static final double FARTHER = 0.1;

    private static final double AGREES = 0.7;
    private static final double AGREES_WELL = 0.85;
    private static final int ADJACENT = 8;
    private static final int TOUCHING = 3;

    static Surroundings of(LaidPattern lay, int first, int last) {
        int left = lay.pattern().quoteStart();
        int right = lay.pattern().quoteEnd();
        int end = lay.pattern().length();
        double before = Math.min(lay.share(Math.max(0, left - NEAR), left), lay.share(0, left) + FARTHER);
        double after = Math.min(lay.share(right, Math.min(end, right + NEAR)), lay.share(right, end) + FARTHER);
        return new Surroundings(
                left < FEWEST ? 0 : before,
                end - right < FEWEST ? 0 : after,
                first - lay.last(0, left) - 1,
                lay.first(right, end) - last - 1);
    }

    /// Whether the quote stands exactly between what stood before and what stood after it.
    boolean enclose() {
        return areBothThere() && gapBefore <= TOUCHING && gapAfter <= TOUCHING;
    }

    /// Whether the place is known by them; a short quote may stand near its old neighbours by chance.
    boolean tell(boolean isShort) {
        double needed = isShort ? AGREES_WELL : AGREES;
        boolean beside = (before >= needed && gapBefore <= ADJACENT) || (after >= needed && gapAfter <= ADJACENT);
        return beside || (areBothThere() && (!isShort || Math.min(gapBefore, gapAfter) <= ADJACENT));
    }

    private boolean areBothThere() {
        return before >= AGREES && after >= AGREES;
    }
}
