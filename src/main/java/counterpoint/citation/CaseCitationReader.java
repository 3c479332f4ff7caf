package counterpoint.citation;

import counterpoint.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads cases from the anchor of a volume and its reporter: full, parallel and short forms.
final class CaseCitationReader {
    /// What stands before the name that an opinion gives a case.
    private static final String ALIAS = "[hereinafter";

    private static final int MOST_PAGE_DIGITS = 6;

    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final CaseNameScanner names;
    private final PinScanner pins;
    private final YearScanner years = new YearScanner();
    private final HistoryScanner history;

    CaseCitationReader(BlockScanner block, Catalogue catalogue, String text, CaseNameScanner names, PinScanner pins) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.names = names;
        this.pins = pins;
        this.history = new HistoryScanner(text);
    }

    /// A citation by volume and reporter; answers where to read on.
    int reported(int start, int volumeEnd, Reporter reporter, int reporterEnd) {
        int at = Typography.skipBlanks(text, nominativeEnd(reporterEnd));
        char c = Typography.charAt(text, at);
        String volume = text.substring(start, volumeEnd);
        if (Typography.isDigit(c)) {
            int end = Typography.digitsEnd(text, at);
            return full(start, volume, reporter, text.substring(at, end), end);
        }
        int pin = pinAfterAt(c == ',' ? Typography.skipBlanks(text, at + 1) : at);
        if (pin >= 0) {
            return shortened(start, volume, reporter, pin);
        }
        int blank = blankEnd(at);
        return blank > at ? full(start, volume, reporter, null, blank) : reporterEnd;
    }

    /// The end of an early reporter's own volume, `(1 Cranch)` in `5 U.S. (1 Cranch) 137`; `reporterEnd` without one.
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

    /// A neutral citation with hyphens, `2010-Ohio-1234, ¶ 5`; answers where to read on, `yearEnd` if it is none.
    int hyphenated(int start, int yearEnd) {
        int letters = yearEnd + 1;
        int lettersEnd = letters;
        while (lettersEnd < text.length() && lettersEnd - letters < 8 && Typography.isLetter(text.charAt(lettersEnd))) {
            lettersEnd++;
        }
        int number = lettersEnd + 1;
        int end = Typography.digitsEnd(text, number);
        boolean neutral = yearEnd - start == 4
                && lettersEnd - letters > 1
                && Typography.isUpper(text.charAt(letters))
                && Typography.charAt(text, lettersEnd) == '-'
                && end > number;
        if (!neutral) {
            return yearEnd;
        }
        String court = text.substring(letters, lettersEnd);
        return full(start, text.substring(start, yearEnd), catalogue.neutral(court), text.substring(number, end), end);
    }

    /// A citation whose volume is not known yet, `— U.S. —, 121 S. Ct. 480`; answers where to read on.
    int blank(int start) {
        int end = Math.max(blankEnd(start), start + 1);
        int after = Typography.skipBlanks(text, end);
        if (after == end || !Typography.isUpper(Typography.charAt(text, after))) {
            return end;
        }
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text, after);
        if (found == null || !(found.value() instanceof Reporter reporter)) {
            return end;
        }
        int page = Typography.skipBlanks(text, found.end());
        int pageEnd = blankEnd(page);
        return pageEnd > page ? full(start, null, reporter, null, pageEnd) : end;
    }

    /// `[hereinafter Wilson I]` names the citation before it.
    void alias(int at) {
        Draft last = block.lastBefore(at);
        if (last == null || !text.startsWith(ALIAS, at)) {
            return;
        }
        Draft head = last.head();
        int close = at;
        while (close < text.length() && close - at < 100 && text.charAt(close) != ']' && text.charAt(close) != ')') {
            close++;
        }
        if (close < text.length() && at >= head.tail && at - head.tail < 4) {
            head.alias = stripped(text.substring(at + ALIAS.length(), close));
            head.reachTo(close + 1);
        }
    }

    /// Whether the word at `at` is the first of a name that an opinion gives a case.
    static boolean isAlias(String text, int at) {
        return text.startsWith(ALIAS, at - ALIAS.length() - 1);
    }

    private static String stripped(String words) {
        String plain = Typography.plain(words).strip();
        return plain.replace("“", "").replace("”", "").replace("\"", "").strip();
    }

    private int full(int start, @Nullable String volume, Reporter reporter, @Nullable String page, int pageEnd) {
        Draft draft = new Draft(CitationKind.FULL, start, pageEnd);
        draft.volume = volume;
        draft.source = reporter;
        draft.page = page;
        int pinStart = pinAfterPage(pageEnd);
        int coreEnd = pinStart < 0 ? blankPinEnd(pageEnd) : pins.end(text, pinStart);
        if (pinStart >= 0 && coreEnd > pinStart) {
            draft.pin = PinScanner.normal(text.substring(pinStart, coreEnd));
        }
        return place(draft, start, coreEnd, reporter);
    }

    /// The end of a pin that is not known yet, `576 U. S. ___, ___`.
    private int blankPinEnd(int pageEnd) {
        int at = Typography.charAt(text, pageEnd) == ',' ? Typography.skipBlanks(text, pageEnd + 1) : pageEnd;
        return at > pageEnd && Typography.charAt(text, at) == '_' ? blankEnd(at) : pageEnd;
    }

    private int shortened(int start, String volume, Reporter reporter, int pinStart) {
        Draft draft = new Draft(CitationKind.SHORT, start, pinStart);
        draft.volume = volume;
        draft.source = reporter;
        int coreEnd = pins.end(text, pinStart);
        draft.pin = PinScanner.normal(text.substring(pinStart, coreEnd));
        return place(draft, start, coreEnd, reporter);
    }

    /// Completes head or parallel: name to the left, year to the right.
    private int place(Draft draft, int start, int coreEnd, Reporter reporter) {
        draft.core = new Span(start, coreEnd);
        draft.end = coreEnd;
        draft.tail = coreEnd;
        Draft before = parallelHead(start, reporter);
        if (before == null) {
            draft.name = names.before(text, yearBefore(draft, start), block.floor());
            if (draft.name.isPrinted()) {
                draft.start = draft.name.start();
            }
            draft.docket = draft.name.docket();
            history.mark(draft, block.lastBefore(draft.start));
        } else {
            draft.parallelOf = before;
        }
        block.add(draft);
        draft.head().reporters.add(reporter.abbreviation());
        draft.head().reachTo(coreEnd);
        dated(draft, coreEnd);
        return coreEnd;
    }

    /// Reads the year that California prints before the volume, `Smith v. Jones (1990) 50 Cal.3d 247`; answers where
    /// the name ends.
    private int yearBefore(Draft draft, int start) {
        int close = Typography.skipBlanksBack(text, start, block.floor());
        if (close == 0 || text.charAt(close - 1) != ')') {
            return start;
        }
        int open = close - 1;
        while (open > block.floor() && close - open < 40 && text.charAt(open) != '(') {
            open--;
        }
        YearScanner.Dated dated = text.charAt(open) == '(' ? years.at(text, open) : null;
        if (dated == null || dated.end() != close) {
            return start;
        }
        draft.court = dated.court().isEmpty() ? null : catalogue.court(dated.court());
        draft.date = dated.date();
        draft.year = dated.year();
        draft.yearFirst = true;
        return open;
    }

    private void dated(Draft draft, int coreEnd) {
        YearScanner.Dated dated = years.at(text, coreEnd);
        Draft head = draft.head();
        boolean extendsHead = head.kind == CitationKind.FULL;
        if (dated != null) {
            head.court = dated.court().isEmpty() ? null : catalogue.court(dated.court());
            head.date = dated.date();
            head.year = dated.year();
            head.reachTo(dated.end());
            coreEnd = dated.end();
        }
        if (extendsHead) {
            head.end = Math.max(head.end, coreEnd);
        }
    }

    /// The citation of which one that starts at `start` is a parallel: only a comma stands between, and the reporter
    /// is another one.
    private @Nullable Draft parallelHead(int start, Reporter reporter) {
        Draft last = block.lastBefore(start);
        if (last == null
                || (last.kind != CitationKind.FULL
                        && last.kind != CitationKind.SHORT
                        && last.kind != CitationKind.ID)) {
            return null;
        }
        Draft head = last.head();
        boolean open = (head.date == null || head.yearFirst) && !head.reporters.contains(reporter.abbreviation());
        if (!open || head.tail > start || start - head.tail > 4) {
            return null;
        }
        int comma = Typography.skipBlanks(text, head.tail);
        boolean joined = Typography.charAt(text, comma) == ',' && Typography.skipBlanks(text, comma + 1) == start;
        return joined ? head : null;
    }

    /// Where the pin begins after `at`: `at 313`, `at378`, `at *1`; -1 if there is no `at`.
    private int pinAfterAt(int at) {
        if (!text.startsWith("at", at)) {
            return -1;
        }
        int pin = Typography.skipBlanks(text, at + 2);
        char c = Typography.charAt(text, pin);
        boolean begins = Typography.isDigit(c) || (c == '*' && Typography.isDigit(Typography.charAt(text, pin + 1)));
        return begins ? pin : -1;
    }

    /// Where the pin begins after a first page: `, 638`, `, at *1`, ` at 638`; -1 if none does.
    private int pinAfterPage(int pageEnd) {
        int at = Typography.skipBlanks(text, pageEnd);
        boolean comma = Typography.charAt(text, at) == ',';
        if (comma) {
            at = Typography.skipBlanks(text, at + 1);
        }
        int afterAt = pinAfterAt(at);
        if (afterAt >= 0) {
            return afterAt;
        }
        char c = Typography.charAt(text, at);
        if (!comma) {
            return -1;
        }
        return c == '¶' || c == '*' || isPage(at) ? at : -1;
    }

    /// Whether the number after a comma is a page: not the volume of a parallel citation, nor a number of the prose
    /// (`, 12 officers`, `, 5th`).
    private boolean isPage(int at) {
        int end = Typography.digitsEnd(text, at);
        int after = Typography.skipBlanks(text, end);
        boolean word = Typography.isLetter(Typography.charAt(text, after));
        boolean note = text.startsWith("n.", after) || (after > end && text.startsWith("nn.", after));
        return end > at
                && end - at <= MOST_PAGE_DIGITS
                && (!word || note)
                && catalogue.afterNumber(text, after) == null;
    }

    private int blankEnd(int start) {
        int end = start;
        while (end < text.length()
                && end - start < 12
                && (Typography.isDash(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return Math.max(end, start);
    }
}
