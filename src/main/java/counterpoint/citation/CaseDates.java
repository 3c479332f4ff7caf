package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Gives a case its court and year, wherever they are printed: after it, or between name and volume.
final class CaseDates {
    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST_COURT = 24;
    /// "Supreme Court" before a volume is also a state's; the reporter tells which.
    private static final String SUPREME = "U.S.";

    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final YearScanner years = new YearScanner();

    CaseDates(BlockScanner block, Catalogue catalogue, String text) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
    }

    /// The parenthesis of court and date at `at`, or null.
    YearScanner.@Nullable Dated at(int at) {
        return years.at(text, at);
    }

    void set(Draft draft, YearScanner.Dated dated) {
        draft.court = dated.court().isEmpty() ? draft.court : court(draft, dated.court());
        draft.date = dated.date();
        draft.year = dated.year();
    }

    /// The court of a parenthesis; beside the reporter of one state it is that state's, `App. Div.` beside `N.J. Super.`.
    private String court(Draft draft, String printed) {
        String state = draft.source instanceof Reporter reporter ? reporter.jurisdiction() + " " + printed : printed;
        return catalogue.court(catalogue.isCourt(state) ? state : printed);
    }

    /// Reads the year that California, Ohio and old reports print before the volume: `Smith v. Jones (1990)
    /// 50 Cal.3d 247`, `State v. Smith (1993), 67 Ohio St.3d 1`, `Foo v. Bar, 1993, 509 U.S. 579`; answers where the
    /// name ends.
    int before(Draft draft, int start) {
        Draft last = block.lastBefore(start);
        int floor = last == null ? block.floor() : Math.max(block.floor(), last.head().tail);
        int close = Typography.skipBlanksBack(text, start, Math.min(floor, start));
        boolean comma = close > floor && text.charAt(close - 1) == ',';
        if (comma) {
            close = Typography.skipBlanksBack(text, close - 1, floor);
        }
        if (close <= floor) {
            return start;
        }
        char mark = text.charAt(close - 1);
        if (mark != ')' && mark != ']') {
            return comma ? courtBefore(draft, bareYear(draft, start, close, floor), floor) : start;
        }
        int open = close - 1;
        while (open > floor && close - open < LONGEST_BEFORE && text.charAt(open) != (mark == ')' ? '(' : '[')) {
            open--;
        }
        YearScanner.Dated dated = years.at(text, open);
        if (dated == null || dated.end() != close) {
            return comma && text.substring(open, close).endsWith("banc)")
                    ? courtBefore(draft, open, floor)
                    : courtBefore(draft, start, open, close);
        }
        set(draft, dated);
        draft.yearFirst = true;
        return open;
    }

    /// The court that opinions until 1940 print between name and volume, `Ash v. United States (C. C. A.) 299 F. 277`;
    /// answers where the name ends, `start` if the bracket from `open` to `close` names none.
    private int courtBefore(Draft draft, int start, int open, int close) {
        boolean bracket = text.charAt(open) == '(' && text.charAt(close - 1) == ')';
        String court = bracket ? text.substring(open + 1, close - 1).strip() : "";
        if (court.isEmpty() || !catalogue.isCourt(court)) {
            return start;
        }
        String name = catalogue.court(court);
        draft.court = name.equals(SUPREME) ? draft.court : name;
        return open;
    }

    /// The court that federal opinions once named before the volume: `Smith v. Jones, 9 Cir., 1962, 300 F.2d 5`;
    /// answers where the name ends.
    private int courtBefore(Draft draft, int end, int floor) {
        int last = Typography.skipBlanksBack(text, end, floor);
        if (last > floor && text.charAt(last - 1) == ',') {
            last--;
        }
        int comma = last - 1;
        while (comma > floor && last - comma < LONGEST_COURT && text.charAt(comma) != ',') {
            comma--;
        }
        if (comma <= floor || text.charAt(comma) != ',') {
            return end;
        }
        String court = text.substring(comma + 1, last).strip();
        boolean state = draft.source instanceof Reporter reporter && reporter.jurisdiction().equals("states")
                && court.endsWith(".") && catalogue.isCourt(court);
        if (!state && !court.endsWith("Cir.") && !court.startsWith("D.C") && !court.startsWith("C.C.A")) {
            return end;
        }
        draft.court = catalogue.court(court);
        return comma + 1;
    }

    private int bareYear(Draft draft, int start, int end, int floor) {
        int year = end - 4;
        int before = Typography.skipBlanksBack(text, year, Math.min(floor, Math.max(year, 0)));
        boolean printed = year > floor
                && YearScanner.isYear(text, year)
                && before > floor
                && before < year
                && text.charAt(before - 1) == ',';
        if (!printed) {
            return start;
        }
        set(draft,
                new YearScanner.Dated("", text.substring(year, end), Integer.parseInt(text.substring(year, end)), 0));
        draft.yearFirst = true;
        return before;
    }

    /// Reads what follows volume, page and pin of a case or its parallel: the year, a court alone, the bracket around
    /// California's parallels; answers where the citation ends.
    int after(Draft draft, int coreEnd) {
        Draft head = draft.head();
        int at = afterNumber(coreEnd);
        YearScanner.Dated dated = years.at(text, at);
        if (dated != null) {
            set(head, dated);
            impliesYear(draft.historyOf, dated.year());
            return dated.end();
        }
        int court = courtAlone(head, at);
        if (court > at) {
            return court;
        }
        boolean bracketed = draft.parallelOf != null && Typography.charAt(text, coreEnd) == ']';
        return bracketed ? coreEnd + 1 : coreEnd;
    }

    /// The Federal Cases print their own number before the court: `11 F. Cas. 145 (No. 5,859) (S.D.N.Y. 1864)`.
    private int afterNumber(int end) {
        int open = Typography.skipBlanks(text, end);
        int close = text.startsWith("(No. ", open) ? YearScanner.closing(text, open) : -1;
        return close < 0 || years.at(text, close + 1) == null ? end : close + 1;
    }

    /// A court without a year, which stands in the history that follows: `(7th Cir.), cert. denied, 515 U.S. 1 (1995)`
    /// (Indigo Book R14.2.1).
    private int courtAlone(Draft head, int at) {
        int open = Typography.skipBlanks(text, at);
        int close = head.date != null || Typography.charAt(text, open) != '(' ? -1 : YearScanner.closing(text, open);
        if (close < 0 || !catalogue.isCourt(text.substring(open + 1, close))) {
            return at;
        }
        head.court = catalogue.court(text.substring(open + 1, close));
        return close + 1;
    }

    private static void impliesYear(@Nullable Draft earlier, int year) {
        if (earlier != null && earlier.date == null && earlier.court != null && earlier.impliedYear == 0) {
            earlier.impliedYear = year;
        }
    }
}
