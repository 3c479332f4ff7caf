package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// The federal code that who quotes supplies in brackets before a section: `[28 U.S.C.] § 1654`.
///
/// @param open where the brackets open
/// @param law the code and its title
record SuppliedCode(int open, PrintedLaw law) {
    private static final int LONGEST = 14;

    /// The code before the sign of a section; null if none is supplied there.
    static @Nullable SuppliedCode before(String text, int sign, int floor) {
        int close = Typography.skipBlanksBack(text, sign, floor) - 1;
        if (close < floor || text.charAt(close) != ']') {
            return null;
        }
        int low = Math.max(floor, close - LONGEST);
        int open = close;
        while (open > low && text.charAt(open) != '[') {
            open--;
        }
        int titleEnd = text.charAt(open) == '[' ? Typography.digitsEnd(text, open + 1) : open + 1;
        boolean federal = titleEnd > open + 1
                && text.substring(titleEnd, close).replace(" ", "").equals("U.S.C.");
        return federal
                ? new SuppliedCode(open, PrintedLaw.of(text.substring(open + 1, titleEnd), BareLawReader.FEDERAL))
                : null;
    }
}
