package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the numbers that some courts print at the left of every line, from one on each page.
///
/// ```
///  8   KOZINSKI, Circuit Judge:
///  9        The plaintiff appeals the judgment of the district court, which
/// 10   held that the claim was barred by the statute of limitations.
/// ```
/// So many lines in a row count nothing else.
final class LineNumbers {
    private static final int FEWEST = 15;
    private static final int WIDEST_MARGIN = 8;
    private static final int MOST_DIGITS = 2;
    /// As many lines in a row may have no number.
    private static final int GAP = 2;

    private LineNumbers() {
    }

    /// The numbers within a span, in order.
    static List<Span> in(String source, Span within) {
        List<Span> found = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        int missed = 0;
        int at = within.start();
        while (at < within.end()) {
            int end = Math.min(Texts.lineEnd(source, at), within.end());
            Span number = number(source, at, end);
            int value = number.isEmpty() ? 0 : Integer.parseInt(source, number.start(), number.end(), 10);
            if (value > 0 && value == run.size() + 1) {
                run.add(number);
                missed = 0;
            } else if (value == 1 || missed == GAP) {
                keep(run, found);
                missed = 0;
                if (value == 1) {
                    run.add(number);
                }
            } else if (!run.isEmpty() && !source.substring(at, end).isBlank()) {
                missed++;
            }
            at = end + 1;
        }
        keep(run, found);
        return found;
    }

    private static void keep(List<Span> run, List<Span> found) {
        if (run.size() >= FEWEST) {
            found.addAll(run);
        }
        run.clear();
    }

    /// The number at the left of a line; empty if it has none.
    private static Span number(String source, int from, int to) {
        int start = from;
        while (start < to && start - from < WIDEST_MARGIN
                && (source.charAt(start) == ' ' || source.charAt(start) == '\f')) {
            start++;
        }
        int end = Math.clamp(Texts.digitsEnd(source, start), start, to);
        boolean parted = end == to || source.charAt(end) == ' ' || source.charAt(end) == '\t'
                || source.charAt(end) == '\r';
        return parted && end - start <= MOST_DIGITS ? new Span(start, end) : new Span(start, start);
    }
}
