package counterpoint.citation;

/// Reads the places that id., record and internal citations name: `at 33–34 & n.5`, `45:3-10`, `12a–13a`, `¶ 12`,
/// `§ 2000e-5(b)`, `p. 12`, `A-12`, `xii`, `___` (a page not yet printed).
///
/// Each method answers where its part ends, and its own start if the part is not there.
final class PlaceScanner {
    private static final String[] PAGE_WORDS = {
        "pp.", "p.", "pages ", "page ", "Pp.", "P.", "PageID.", "PageID.#", "PageID #", "PageID ", "Page ID #",
        "Page ID ", "PgID #", "PgID "
    };

    private final String text;
    private final PinScanner pins;
    private final SectionScanner sections;

    PlaceScanner(String text, PinScanner pins) {
        this.text = text;
        this.pins = pins;
        this.sections = new SectionScanner(text);
    }

    /// Where the place begins that is announced at `at`, by `at`, `p.`, `¶`, `§` or `n.`; -1 if none is.
    int start(int at) {
        char c = Typography.charAt(text, at);
        if (c == '§' || c == '¶') {
            return end(at) > at ? at : -1;
        }
        if (text.startsWith("at", at)) {
            int place = PinScanner.afterLabel(text, Typography.skipBlanks(text, at + 2));
            place = Math.max(place, pageWordEnd(place));
            char first = Typography.charAt(text, place);
            boolean glued = place == at + 2 && !(Typography.isDigit(first) || first == '*');
            return !glued && lettered(place) > place ? place : -1;
        }
        int page = pageWordEnd(at);
        if (page > at) {
            return end(page) > page ? page : -1;
        }
        return c == 'n' && noteEnd(at) > at ? at : -1;
    }

    /// The end of `p. `, `pp. `, `page `, `Page ID #`.
    int pageWordEnd(int at) {
        for (String word : PAGE_WORDS) {
            if (text.startsWith(word, at)) {
                int digits = Typography.skipBlanks(text, at + word.length());
                return Typography.isDigit(Typography.charAt(text, digits)) ? digits : at;
            }
        }
        return at;
    }

    /// Where the words begin that announce a place, `p. ` before `16`; the place itself if none do.
    int labelStart(int place) {
        int end = Typography.skipBlanksBack(text, place, 0);
        int from = end;
        while (from > 0 && end - from < 6 && !Typography.isBlank(text.charAt(from - 1))) {
            from--;
        }
        boolean announced = from < place && start(from) == place;
        return announced ? from : place;
    }

    /// The end of `n. 5`, `nn. 5–6`, `note 3`, `notes 3-4`, `fn. 2`.
    int noteEnd(int at) {
        for (String word : new String[] {"nn.", "n.", "notes ", "note ", "fn.", "n "}) {
            if (text.startsWith(word, at)) {
                int digits = Typography.skipBlanks(text, at + word.length());
                int end = Typography.isDigit(Typography.charAt(text, digits)) ? pins.end(text, digits) : digits;
                return end > digits ? end : at;
            }
        }
        return at;
    }

    /// The end of the places that begin with a digit or sign.
    int end(int at) {
        char c = Typography.charAt(text, at);
        if (c == '§') {
            return sectionsEnd(at);
        }
        int end = pins.end(text, at);
        if (c == '¶') {
            return end > at ? sections.subsectionsEnd(end) : at;
        }
        char next = Typography.charAt(text, end);
        boolean lines = next == ':' && Typography.isDigit(Typography.charAt(text, end + 1));
        boolean lettered = next >= 'a' && next <= 'f' && !Typography.isWordCharacter(Typography.charAt(text, end + 1));
        return end > at && (lines || lettered) ? compoundsEnd(at) : end;
    }

    private int sectionsEnd(int at) {
        int number = sections.signEnd(at, false);
        int end = sections.numberEnd(number);
        if (end == number) {
            return at;
        }
        end = sections.partsEnd(end);
        while (text.startsWith("§§", at)) {
            int next = Typography.skipComma(text, end);
            next = text.startsWith("& ", next) ? next + 2 : text.startsWith("and ", next) ? next + 4 : next;
            int more = sections.numberEnd(next);
            if (next == end || more == next || Typography.isUpper(text.charAt(Typography.skipBlanks(text, more) - 1))) {
                return end;
            }
            end = sections.partsEnd(more);
        }
        return end;
    }

    /// The end of `45:3-10, 46:2–5`, `12a–13a, 15a`.
    private int compoundsEnd(int at) {
        int end = compoundEnd(at);
        while (true) {
            int next = Typography.skipComma(text, end);
            next = text.startsWith("& ", next) ? next + 2 : next;
            int more = next == end ? end : compoundEnd(next);
            boolean compound = more > next && Typography.digitsEnd(text, next) < more;
            if (!compound) {
                return end;
            }
            end = more;
        }
    }

    private int compoundEnd(int at) {
        int end = simpleEnd(at);
        int dash = end;
        while (end > at && dash - end < 2 && Typography.isDash(Typography.charAt(text, dash))) {
            dash++;
        }
        int last = dash > end ? simpleEnd(dash) : dash;
        return last > dash ? last : end;
    }

    private int simpleEnd(int at) {
        int end = Typography.digitsEnd(text, at);
        if (end == at) {
            return at;
        }
        if (Typography.charAt(text, end) == ':') {
            return Math.max(end, Typography.digitsEnd(text, end + 1));
        }
        char c = Typography.charAt(text, end);
        boolean lettered = c >= 'a' && c <= 'f' && !Typography.isWordCharacter(Typography.charAt(text, end + 1));
        return lettered ? end + 1 : end;
    }

    /// Whether a place has a letter before its number, `B–6`.
    boolean isPrefixed(int at) {
        return Typography.isUpper(Typography.charAt(text, at))
                && Typography.isDash(Typography.charAt(text, at + 1))
                && prefixedEnd(at) > at;
    }

    /// The end of a place after `at`, where letters too are pages: `xii`, `A-12`, `SA12`, `___`.
    int lettered(int at) {
        int end = end(at);
        if (end > at) {
            return end;
        }
        int note = noteEnd(at);
        if (note > at) {
            return note;
        }
        char c = Typography.charAt(text, at);
        if (c == '_') {
            return blankEnd(at);
        }
        return Typography.isUpper(c) ? prefixedEnd(at) : romanEnd(at);
    }

    private int blankEnd(int at) {
        int end = at;
        while (end < text.length() && (text.charAt(end) == '_' || Typography.isDash(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int romanEnd(int at) {
        int end = at;
        while (end - at < 8 && "ivxlc".indexOf(Typography.charAt(text, end)) >= 0) {
            end++;
        }
        boolean word = Typography.isWordCharacter(Typography.charAt(text, end));
        return end > at && !word ? rangeEnd(end) : at;
    }

    private int rangeEnd(int end) {
        int dash = Typography.isDash(Typography.charAt(text, end)) ? end + 1 : end;
        int last = dash > end ? romanEnd(dash) : end;
        return last > dash ? last : end;
    }

    /// `A-12`, `SA12`, `JA-45–46`.
    int prefixedEnd(int at) {
        int end = at;
        while (end - at < 4 && Typography.isUpper(Typography.charAt(text, end))) {
            end++;
        }
        int digits = Typography.isDash(Typography.charAt(text, end)) ? end + 1 : end;
        int last = end > at ? pins.end(text, digits) : digits;
        if (last == digits) {
            return at;
        }
        int next = Typography.skipComma(text, last);
        boolean more = next > last && text.startsWith(text.substring(at, digits), next);
        return more && digits > end ? Math.max(last, prefixedEnd(next)) : last;
    }

    /// Parts of the decision: `II.B.1`, `III-A`, `IV`, `5–7`, `2(a)`.
    int partEnd(int at) {
        int end = at;
        char first = Typography.charAt(text, at);
        if (!Typography.isDigit(first) && !Typography.isUpper(first)) {
            return at;
        }
        while (end - at < 12) {
            int next = end;
            while (next - end < 6 && Typography.isWordCharacter(Typography.charAt(text, next))) {
                next++;
            }
            if (next == end) {
                break;
            }
            end = next;
            char c = Typography.charAt(text, end);
            boolean joined = (c == '.' || c == '-' || Typography.isDash(c))
                    && Typography.isWordCharacter(Typography.charAt(text, end + 1));
            if (!joined) {
                return sections.subsectionsEnd(end);
            }
            end++;
        }
        return end > at && !Typography.isWordCharacter(Typography.charAt(text, end - 1)) ? end - 1 : end;
    }
}
