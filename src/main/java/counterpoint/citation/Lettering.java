package counterpoint.citation;

/// Walks over an abbreviation letter by letter, blind to the ways in which one abbreviation is printed.
///
/// Blanks, full stops, apostrophes and brackets are no letters; `and` is the letter `&`; a series is one letter, its
/// own, whether printed `2d`, `2nd`, `2D` or `(2d)`.
final class Lettering {
    /// The longest run of blanks and stops inside an abbreviation, `F. (2d)`.
    private static final int GAP = 4;
    private static final int CAPITALS = 64;

    private final String text;
    private final int start;
    private int at;
    private int after;
    private char letter;
    private int count;
    private long capitals;
    private int open;
    private boolean stopped;
    private boolean series;
    private boolean shouted;

    /// @param text what is read
    /// @param start the place of the abbreviation's first letter
    Lettering(String text, int start) {
        this.text = text;
        this.start = start;
        this.after = start;
    }

    /// Goes to the next letter; answers false if the abbreviation cannot go on.
    boolean next() {
        int last = after;
        boolean capital = count > 0 && Typography.isUpper(letter);
        at = count == 0 ? start : skipSilent(after);
        if (at < 0 || at >= text.length()) {
            return false;
        }
        read(text.charAt(at));
        shouted |= capital && at == last && Typography.isUpper(letter);
        if (count < CAPITALS && Typography.isUpper(letter)) {
            capitals |= 1L << count;
        }
        count++;
        return true;
    }

    /// The letter as printed; `&` for `and`, a character of its own for a series.
    char letter() {
        return letter;
    }

    /// The letter, small.
    char folded() {
        return fold(letter);
    }

    /// Which of the letters so far are capitals: bit 0 for the first.
    long capitals() {
        return capitals;
    }

    /// Whether letters of the other case may be meant: small ones for capitals, `Cal. app. 4th`, or words in capitals,
    /// `ILL. APP. 3D`; the initials of `N.Y.C.R.R.` are not the word of `N.Y. Cr. R.`
    boolean mayMean(long capitalsMeant) {
        return isMarked() && (shouted || (capitals & ~capitalsMeant) == 0);
    }

    /// Whether a full stop or a series shows that the letters so far are an abbreviation.
    private boolean isMarked() {
        return stopped || series || Typography.charAt(text, after) == '.';
    }

    /// The end of the abbreviation if this is its last letter, with the full stop and the bracket that belong to it; -1
    /// if it cannot end here, in the middle of a word or of brackets.
    int end() {
        int end = after;
        char next = Typography.charAt(text, end);
        if (next == '.') {
            next = Typography.charAt(text, ++end);
        }
        if (open > 0) {
            if (next != ')' || open > 1) {
                return -1;
            }
            return Typography.charAt(text, end + 1) == '.' ? end + 2 : end + 1;
        }
        boolean ends = end > after || !Typography.isWordCharacter(next) || (series && isGlued(next));
        return ends ? end : -1;
    }

    /// After a series a page or `at` may follow without a blank: `F. 3d88`, `F.3dat 99`.
    private boolean isGlued(char next) {
        return Typography.isDigit(next) || isAt(text, after);
    }

    private static boolean isAt(String text, int at) {
        return text.startsWith("at", at) && !Typography.isLetter(Typography.charAt(text, at + 2));
    }

    /// The letter that stands for a series, of its digit.
    static char series(char digit) {
        return (char) (digit - '0' + 1);
    }

    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private void read(char c) {
        letter = c;
        after = at + 1;
        series = false;
        if (c == 'a' && isAnd()) {
            letter = '&';
            after = at + 3;
        } else if (Typography.isDigit(c) && !Typography.isDigit(Typography.charAt(text, at - 1))) {
            after = ordinalEnd(text, at + 1);
            series = after > at + 1;
            letter = series ? series(c) : c;
        }
    }

    private boolean isAnd() {
        return text.startsWith("and", at)
                && !Typography.isLetter(Typography.charAt(text, at - 1))
                && !Typography.isLetter(Typography.charAt(text, at + 3));
    }

    /// The end of `d`, `nd`, `rd`, `th` or `st` after the digit of a series; `at` itself if none stands there.
    static int ordinalEnd(String text, int at) {
        char first = fold(Typography.charAt(text, at));
        char second = fold(Typography.charAt(text, at + 1));
        boolean two = (second == 'd' && (first == 'n' || first == 'r'))
                || (first == 't' && second == 'h')
                || (first == 's' && second == 't');
        int end = two ? at + 2 : first == 'd' ? at + 1 : at;
        return Typography.isLetter(Typography.charAt(text, end)) && !isAt(text, end) ? at : end;
    }

    private int skipSilent(int from) {
        int next = from;
        while (next < text.length() && next - from < GAP) {
            char c = text.charAt(next);
            if (c == '(') {
                open++;
            } else if (c == ')') {
                if (open == 0) {
                    return -1;
                }
                open--;
            } else if (c == '.') {
                stopped = true;
            } else if (!Typography.isBlank(c) && !Typography.isApostrophe(c) && c != '\u02bb') {
                break;
            }
            next++;
        }
        return next;
    }
}
