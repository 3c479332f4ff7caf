package counterpoint.citation;

import org.jspecify.annotations.Nullable;

/// Tells a parallel citation, the same decision in another reporter, from the next case (Indigo Book R11.1.1).
///
/// Between the two stands a comma and nothing else (`410 U.S. 113, 93 S. Ct. 705`), a docket
/// (`___ F.3d ___, No. 10-1234, 2012 WL 12345`), in Michigan a semicolon (`491 Mich 1; 812 NW2d 1`), in California a
/// square bracket (`50 Cal.3d 247 [266 Cal.Rptr. 649]`).
final class ParallelScanner {
    private static final int WIDEST_GAP = 80;

    private final BlockScanner block;
    private final String text;

    ParallelScanner(BlockScanner block, String text) {
        this.block = block;
        this.text = text;
    }

    /// The citation of which one in `reporter` that starts at `start` is a parallel; null if it is none.
    @Nullable
    Draft head(int start, Reporter reporter) {
        Draft last = block.lastBefore(start);
        if (last == null) {
            return bracketedHead(start, reporter);
        }
        if (!isCase(last.kind)) {
            return null;
        }
        Draft head = last.head();
        boolean another = !head.reporters.contains(reporter.abbreviation());
        boolean near = head.tail <= start && start - head.tail <= WIDEST_GAP;
        return another && near && joins(head, start, reporter) ? head : null;
    }

    /// Georgia prints the parallel in round brackets before the year: `234 Ga. App. 1 (500 SE2d 1) (1998)`.
    private @Nullable Draft bracketedHead(int start, Reporter reporter) {
        Frame frame = block.frameAt(start);
        Draft head = frame.owner;
        if (head == null || frame.open != start - 1 || head.date != null || !isOneCourt(head, reporter)) {
            return null;
        }
        head.parallelsFrom = start;
        return head;
    }

    private static boolean isCase(CitationKind kind) {
        return switch (kind) {
            case FULL, SHORT, ID, SUPRA -> true;
            default -> false;
        };
    }

    private boolean joins(Draft head, int start, Reporter reporter) {
        int mark = Typography.skipBlanks(text, head.tail);
        int next = Typography.skipBlanks(text, mark + 1);
        boolean undated = head.date == null || head.yearFirst;
        return switch (Typography.charAt(text, mark)) {
            case ',' -> undated && (next == start || afterDocket(next) == start || isBracketed(next, start));
            case ';' -> head.date == null && next == start && isOneCourt(head, reporter);
            case '[' -> next == start;
            default -> false;
        };
    }

    private boolean isBracketed(int open, int start) {
        return Typography.charAt(text, open) == '[' && Typography.skipBlanks(text, open + 1) == start;
    }

    private int afterDocket(int at) {
        if (!text.startsWith("No", at)) {
            return -1;
        }
        int stop = text.startsWith("No.", at) ? at + 3 : at + 5;
        int number = Typography.skipBlanks(text, stop);
        int end = DocketScanner.numberEnd(text, number);
        return end == number ? -1 : Typography.skipComma(text, end);
    }

    /// Whether two reporters print the decisions of one court: the Supreme Court, or a state and its region.
    private static boolean isOneCourt(Draft head, Reporter reporter) {
        if (!(head.source instanceof Reporter first) || head.kind != CitationKind.FULL) {
            return false;
        }
        boolean state = !first.isSupremeCourt()
                && !first.isDatabase()
                && !first.jurisdiction().equals("federal")
                && !first.jurisdiction().equals("states");
        return first.isSupremeCourt()
                ? reporter.isSupremeCourt()
                : state && reporter.jurisdiction().equals("states");
    }
}
