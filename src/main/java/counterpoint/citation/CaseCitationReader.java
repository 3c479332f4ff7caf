package counterpoint.citation;

import counterpoint.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads cases from the anchor of a volume and its reporter: full, parallel and short forms.
final class CaseCitationReader {
    private final BlockScanner block;
    private final Catalogue catalogue;
    private final String text;
    private final CaseNameScanner names;
    private final PinScanner pins;
    private final PageScanner pages;
    private final ParallelScanner parallels;
    private final CaseDates dates;
    private final HistoryScanner history;

    CaseCitationReader(BlockScanner block, Catalogue catalogue, String text, CaseNameScanner names, PinScanner pins) {
        this.block = block;
        this.catalogue = catalogue;
        this.text = text;
        this.names = names;
        this.pins = pins;
        this.pages = new PageScanner(catalogue, text);
        this.parallels = new ParallelScanner(block, text);
        this.dates = new CaseDates(block, catalogue, text);
        this.history = new HistoryScanner(text);
    }

    /// A citation by volume and reporter; answers where to read on.
    int reported(int start, int volumeEnd, Reporter reporter, int reporterEnd) {
        int at = pages.afterReporter(reporterEnd);
        String volume = Typography.digits(text.substring(start, volumeEnd));
        boolean comma = Typography.charAt(text, at) == ',';
        int pin = pages.pinAfterAt(comma ? Typography.skipBlanks(text, at + 1) : at);
        if (pin >= 0) {
            return shortened(start, volume, reporter, pin);
        }
        int page = comma && !reporter.isNeutral() ? pages.afterComma(at) : at;
        int end = page < 0 ? page : pages.end(page);
        if (end > page) {
            return full(start, volume, reporter, text.substring(page, end), end);
        }
        int blank = pages.blankEnd(at);
        return blank > at ? full(start, volume, reporter, null, blank) : reporterEnd;
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
        int end = Math.max(pages.blankEnd(start), start + 1);
        int after = Typography.skipBlanks(text, end);
        if (after == end || !Typography.isUpper(Typography.charAt(text, after))) {
            return end;
        }
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text, after);
        if (found == null || !(found.value() instanceof Reporter reporter)) {
            return end;
        }
        int page = Typography.skipBlanks(text, found.end());
        int pageEnd = pages.blankEnd(page);
        return pageEnd > page ? full(start, null, reporter, null, pageEnd) : end;
    }

    /// `[hereinafter Wilson I]` names the citation before it.
    void alias(int at) {
        Draft last = block.lastBefore(at);
        if (last == null || !AliasScanner.begins(text, at + 1)) {
            return;
        }
        Draft head = last.head();
        int close = YearScanner.closing(text, at);
        if (close > 0 && at >= head.tail && at - head.tail < 4) {
            head.alias = AliasScanner.in(text.substring(at + 1, close), "");
            head.reachTo(close + 1);
        }
    }

    /// A case cited by its docket alone, `Smith v. Jones, No. 12-345, slip op. at 4 (7th Cir. Jan. 5, 2012)`; answers
    /// where to read on, `wordEnd` if the docket at `at` is none.
    int docketed(int at, int wordEnd) {
        int number = Typography.skipBlanks(text, wordEnd + 1);
        int end = DocketScanner.numberEnd(text, number);
        if (Typography.charAt(text, wordEnd) != '.' || end == number) {
            return wordEnd;
        }
        int slip = Typography.skipComma(text, end);
        int slipEnd = slipEnd(slip, end);
        int pin = pages.pinAfterAt(Typography.skipComma(text, slipEnd));
        int coreEnd = pin < 0 ? slipEnd : pins.end(text, pin);
        YearScanner.Dated dated = dates.at(coreEnd);
        CaseName name = dated == null ? CaseName.NONE : names.before(text, end, block.floor());
        if (dated == null || name.docket() == null || !name.isWhole(text)) {
            return wordEnd;
        }
        Draft draft = new Draft(CitationKind.FULL, name.start(), dated.end());
        draft.name = name;
        draft.docket = name.docket();
        draft.pin = pin < 0 ? null : PinScanner.normal(text.substring(pin, coreEnd));
        dates.set(draft, dated);
        history.mark(draft, block.lastBefore(draft.start));
        block.add(draft);
        return dated.end();
    }

    /// The end of `slip op.`, `unpublished slip op.` after a docket; `end` if neither stands there.
    private int slipEnd(int slip, int end) {
        for (String opinion : new String[] {"slip op.", "unpublished slip op.", "unpublished op.", "mem. op."}) {
            if (text.startsWith(opinion, slip)) {
                return slip + opinion.length();
            }
        }
        return end;
    }

    private int full(int start, @Nullable String volume, Reporter reporter, @Nullable String page, int pageEnd) {
        int own = pages.ownEnd(start);
        if (own >= 0 && !followsCitation(start) && !followsParties(start)) {
            return own;
        }
        Draft draft = new Draft(CitationKind.FULL, start, pageEnd);
        draft.volume = volume;
        draft.source = reporter;
        draft.page = page;
        draft.impliedYear = volume != null && reporter.isNeutral() ? Integer.parseInt(volume) : 0;
        int firstEnd = pages.rangeEnd(pageEnd);
        int pinStart = pages.pinAfterPage(firstEnd);
        return place(draft, start, pinStart < 0 ? firstEnd : pinned(draft, pinStart, firstEnd), reporter);
    }

    /// Whether the bracket before `start` stands right after a citation, as California prints its parallels.
    private boolean followsCitation(int start) {
        int open = Typography.skipBlanksBack(text, start, 0) - 1;
        Draft last = block.lastBefore(start);
        return last != null && last.head().tail <= open && Typography.skipComma(text, last.head().tail) == open;
    }

    /// Whether the parties of a case stand right before the bracket that opens before `start`: `Smith v. Jones
    /// [12 F.3d 5]` is a citation and no page break.
    private boolean followsParties(int start) {
        int open = Typography.skipBlanksBack(text, start, 0) - 1;
        return open > 0 && names.before(text, open, block.floor()).versus() >= 0;
    }

    private int shortened(int start, String volume, Reporter reporter, int pinStart) {
        Draft draft = new Draft(CitationKind.SHORT, start, pinStart);
        draft.volume = volume;
        draft.source = reporter;
        return place(draft, start, pinned(draft, pinStart, pinStart), reporter);
    }

    /// Reads the pages that begin at `pinStart`; a blank kept for them, `___`, is no pin. Answers where they end.
    private int pinned(Draft draft, int pinStart, int without) {
        int end = pins.end(text, pinStart);
        if (end == pinStart) {
            return without;
        }
        draft.pin = text.charAt(pinStart) == '_' ? null : PinScanner.normal(text.substring(pinStart, end));
        return end;
    }

    /// Completes head or parallel: name to the left, year to the right.
    private int place(Draft draft, int start, int coreEnd, Reporter reporter) {
        draft.core = new Span(start, coreEnd);
        draft.end = coreEnd;
        draft.tail = coreEnd;
        Draft before = parallels.head(start, reporter);
        if (before == null) {
            draft.name = name(draft, start);
            if (draft.name.isPrinted()) {
                draft.start = draft.name.start();
            }
            draft.docket = draft.name.docket();
            history.mark(draft, block.lastBefore(draft.start));
        } else {
            draft.parallelOf = before;
        }
        block.add(draft);
        Draft head = draft.head();
        head.reporters.add(reporter.abbreviation());
        reachTo(head, dates.after(draft, coreEnd));
        if (draft.impliedYear > 0 && head.impliedYear == 0) {
            head.impliedYear = draft.impliedYear;
        }
        return coreEnd;
    }

    private void reachTo(Draft head, int end) {
        boolean closes = isBracketed(head) && Typography.charAt(text, end) == closing(head);
        int last = closes ? end + 1 : end;
        head.reachTo(last);
        if (head.kind == CitationKind.FULL) {
            head.end = Math.max(head.end, last);
        }
    }

    /// The name before a citation, or before the bracket in which New York once printed it, `Smith v. Jones
    /// (12 N. Y. 345)`, or an editor sets it, `Smith v. Jones [12 F.3d 5]`.
    private CaseName name(Draft draft, int start) {
        CaseName name = names.before(text, dates.before(draft, start), block.floor());
        char opening = Typography.charAt(text, start - 1);
        if (name.isPrinted() || (opening != '(' && opening != '[')) {
            return name;
        }
        CaseName outside = names.before(text, start - 1, block.floor());
        return outside.versus() >= 0 ? outside : name;
    }

    private boolean isBracketed(Draft head) {
        return head.core != null
                && head.name.versus() >= 0
                && closing(head) != 0
                && head.name.end() < head.core.start();
    }

    /// What closes the bracket that opens right before the volume; 0 if none does.
    private char closing(Draft head) {
        char opening = head.core == null ? 0 : Typography.charAt(text, head.core.start() - 1);
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            default -> 0;
        };
    }

    /// A year that stands behind a parenthetical, `52 F.3d 5 (table) (9th Cir. 1995)`; answers where to read on, `open`
    /// if the bracket there is none.
    int lateDate(int open) {
        Draft last = block.lastBefore(open);
        Draft head = last == null ? null : last.head();
        boolean follows = head != null
                && head.kind == CitationKind.FULL
                && head.date == null
                && open >= head.tail
                && Typography.skipBlanks(text, head.tail) == open;
        YearScanner.Dated dated = follows ? dates.at(open) : null;
        if (head == null || dated == null) {
            return open;
        }
        dates.set(head, dated);
        reachTo(head, dated.end());
        return dated.end();
    }
}
