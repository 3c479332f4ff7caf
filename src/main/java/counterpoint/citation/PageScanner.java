package counterpoint.citation;

/// Reads the first page of a case after its reporter, and finds where the pages cited begin (Indigo Book R11).
final class PageScanner {
    private static final int MOST_PAGE_DIGITS = 6;

    private final Catalogue catalogue;
    private final String text;

    PageScanner(Catalogue catalogue, String text) {
        this.catalogue = catalogue;
        this.text = text;
    }

    /// Where the page is to be expected after a reporter: past an early reporter's own volume, `(1 Cranch)` in
    /// `5 U.S. (1 Cranch) 137`, and past a star page that breaks the citation, `523 U.S. *580 574`.
    int afterReporter(int reporterEnd) {
        int at = Typography.skipBlanks(text, nominativeEnd(reporterEnd));
        int star = text.startsWith("[*", at) ? at + 2 : Typography.charAt(text, at) == '*' ? at + 1 : at;
        int digits = star > at ? Typography.digitsEnd(text, star) : star;
        if (digits == star) {
            return at;
        }
        int next = Typography.skipBlanks(text, Typography.charAt(text, digits) == ']' ? digits + 1 : digits);
        return Typography.isDigit(Typography.charAt(text, next)) ? next : at;
    }

    private int nominativeEnd(int reporterEnd) {
        int open = Typography.skipBlanks(text, reporterEnd);
        if (Typography.charAt(text, open) != '(') {
            return reporterEnd;
        }
        int end = Typography.digitsEnd(text, open + 1);
        int word = Typography.skipBlanks(text, end);
        AbbreviationTree.Found<PrintedSource> found = end == open + 1 ? null : catalogue.afterNumber(text, word);
        return found != null && Typography.charAt(text, found.end()) == ')' ? found.end() + 1 : reporterEnd;
    }

    /// The end of the page or number at `at`, with what belongs to it: `112233-U`, `1101(A)`, `32263[U]`, `xii`; `at` if none is
    /// there.
    int end(int at) {
        int end = Typography.digitsEnd(text, at);
        if (end == at) {
            return PinScanner.romanEnd(text, at);
        }
        char next = Typography.charAt(text, end);
        boolean letter = Typography.isUpper(Typography.charAt(text, end + 1));
        char close = next == '(' ? ')' : next == '[' ? ']' : 0;
        if (close != 0 && letter && Typography.charAt(text, end + 2) == close) {
            return end + 3;
        }
        boolean unpublished = next == '-'
                && Typography.charAt(text, end + 1) == 'U'
                && !Typography.isWordCharacter(Typography.charAt(text, end + 2));
        return unpublished ? end + 2 : end;
    }

    /// The end of a range of first pages, `12-15`; `pageEnd` if no range is printed.
    int rangeEnd(int pageEnd) {
        boolean dash = Typography.isDash(Typography.charAt(text, pageEnd));
        int last = dash ? Typography.digitsEnd(text, pageEnd + 1) : pageEnd;
        boolean whole = last > pageEnd + 1
                && !Typography.isWordCharacter(Typography.charAt(text, last))
                && !Typography.isDash(Typography.charAt(text, last));
        return whole ? last : pageEnd;
    }

    /// Where the page stands that old reports part from the reporter by a comma, `17 How., 394`; -1 if none does.
    int afterComma(int comma) {
        int at = Typography.skipBlanks(text, comma + 1);
        int end = Typography.digitsEnd(text, at);
        int after = Typography.skipBlanks(text, end);
        boolean page = end > at
                && end - at <= 5
                && !Typography.isLetter(Typography.charAt(text, after))
                && !Typography.isDash(Typography.charAt(text, after));
        return page ? at : -1;
    }

    /// Where the pin begins after `at`: `at 313`, `at378`, `at *1`, `at p. 262`, `p. 5`; -1 if there is no such word.
    int pinAfterAt(int at) {
        boolean word = text.startsWith("at", at) || text.startsWith("At ", at);
        int start = word ? Typography.skipBlanks(text, at + 2) : at;
        int pin = PinScanner.afterLabel(text, start);
        if (!word && pin == start) {
            return -1;
        }
        char c = Typography.charAt(text, pin);
        boolean begins = Typography.isDigit(c)
                || c == '¶'
                || (c == '*' && Typography.isDigit(Typography.charAt(text, pin + 1)))
                || PinScanner.blankEnd(text, pin) > pin
                || (word && pin > at + 2 && PinScanner.romanEnd(text, pin) > pin);
        return begins ? pin : -1;
    }

    /// Where the pin begins after a first page: `, 638`, `, at *1`, ` at 638`, ` [*5]`; -1 if none does.
    int pinAfterPage(int pageEnd) {
        int at = Typography.skipBlanks(text, pageEnd);
        boolean comma = Typography.charAt(text, at) == ',';
        if (comma) {
            at = Typography.skipBlanks(text, at + 1);
        }
        int afterAt = pinAfterAt(at);
        if (afterAt >= 0) {
            return afterAt;
        }
        boolean star = text.startsWith("[*", at);
        return star || (comma && begins(at)) ? at : -1;
    }

    private boolean begins(int at) {
        char c = Typography.charAt(text, at);
        return c == '¶'
                || c == '*'
                || text.startsWith("passim", at)
                || PinScanner.blankEnd(text, at) > at
                || PinScanner.romanEnd(text, at) > at
                || isPage(at);
    }

    /// Whether the number after a comma is a page: not the volume of a parallel citation, nor a number of the prose
    /// (`, 12 officers`, `, 5th`), nor the year of `2009-Ohio-1234`.
    private boolean isPage(int at) {
        int end = Typography.digitsEnd(text, at);
        int after = Typography.skipBlanks(text, end);
        boolean neutral = Typography.charAt(text, end) == '-' && Typography.isUpper(Typography.charAt(text, end + 1));
        return end > at
                && end - at <= MOST_PAGE_DIGITS
                && !neutral
                && (!Typography.isLetter(Typography.charAt(text, after)) || goesOnAsPin(after, after > end))
                && catalogue.afterNumber(text, after) == null;
    }

    /// Whether the word after a page belongs to the pin: `n. 5`, `nn. 5-6`, `fn. 3`, `and n. 4`, `et seq.`.
    private boolean goesOnAsPin(int at, boolean parted) {
        int word = text.startsWith("and ", at) ? at + 4 : at;
        boolean and = word > at && Typography.isDigit(Typography.charAt(text, word));
        boolean note = text.startsWith("n.", word)
                || (parted && (text.startsWith("nn.", word) || text.startsWith("n ", word)))
                || text.startsWith("fn", word)
                || text.startsWith("note", word)
                || text.startsWith("footnote", word);
        return note || and || text.startsWith("et seq.", at) || text.startsWith("passim", at);
    }

    /// The end of a bracket that opens before the volume at `volume` and holds nothing but places in reporters, the
    /// page breaks of the print itself, `[945 N.E.2d 486, 920 N.Y.S.2d 292]`; -1 if there is no such one.
    int ownEnd(int volume) {
        int open = Typography.skipBlanksBack(text, volume, Math.max(0, volume - 2)) - 1;
        int close = open < 0 || text.charAt(open) != '[' ? -1 : YearScanner.closing(text, open);
        for (int at = volume; at < close; at++) {
            char c = text.charAt(at);
            boolean next = c == ','
                    && !Typography.isDigit(Typography.charAt(text, Typography.skipBlanks(text, at + 1)));
            if (next || !(Typography.isWordCharacter(c) || Typography.isBlank(c) || c == '.' || c == ',')) {
                return -1;
            }
        }
        boolean places = close > 0
                && Typography.isDigit(text.charAt(Typography.skipBlanksBack(text, close, volume) - 1));
        return places ? close + 1 : -1;
    }

    /// The end of a page that is not known yet, `___` or `—`, of at most twelve signs; `start` if there is none.
    int blankEnd(int start) {
        int end = start;
        while (end < text.length()
                && end - start < 12
                && (Typography.isDash(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
