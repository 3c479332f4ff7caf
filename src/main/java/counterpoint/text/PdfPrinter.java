package counterpoint.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Prints the lines of a document as text laid out like its pages, and marks what the pages show beyond words.
///
/// One printed line is one line; its indent is as many spaces as letters of the body would fill it, a vertical gap of a
/// line or more is as many empty lines, and a form feed stands between pages.
final class PdfPrinter {
    private static final float GAP = 0.4f;
    private static final int MOST_BLANK = 3;
    private static final int FEW_LINES = 8;

    private final PdfTypography typography;
    private final PdfLinePrinter linePrinter;
    private final PdfPageNumbers numbers = new PdfPageNumbers();
    private final SourceBuilder text = new SourceBuilder();
    private final float left;
    private int pages;

    /// @param left where the text of most pages begins, in points
    PdfPrinter(PdfTypography typography, float left) {
        this.typography = typography;
        this.left = left;
        this.linePrinter = new PdfLinePrinter(text, typography.letterWidth());
    }

    /// What was printed so far.
    SourceBuilder text() {
        return text;
    }

    /// Prints the next page.
    ///
    /// @param heads the indices of its running heads
    /// @param notes the indices of the lines of its footnotes
    void print(PdfSheet sheet, BitSet heads, BitSet notes) {
        if (pages++ > 0) {
            text.append("\f");
        }
        List<Span> headSpans = new ArrayList<>();
        float bottom = Float.NaN;
        int index = 0;
        int zone = -1;
        for (PdfSheet.Region region : sheet.regions()) {
            Margins margins = margins(region.lines(), heads, index);
            for (int i = 0; i < region.lines().size(); i++, index++) {
                PdfLine line = region.lines().get(i);
                zone = notes.get(index) ? zone : closed(zone);
                blankLines(line, bottom, i == 0 ? line : region.lines().get(i - 1));
                zone = notes.get(index) && zone < 0 ? text.length() : zone;
                Span printed = linePrinter.print(line, margins.left());
                if (heads.get(index)) {
                    text.mark(Mark.Kind.RUNNING_HEAD, printed, "");
                    headSpans.add(printed);
                } else if (isCentered(region.lines(), i, margins)) {
                    text.mark(Mark.Kind.CENTERED, printed, "");
                }
                bottom = line.y();
            }
        }
        closed(zone);
        numbers.find(text, headSpans).ifPresent(
                span -> text.mark(Mark.Kind.PAGE, span, text.at(span)));
    }

    /// Marks the zone of notes that began at `zone`, if one did.
    private int closed(int zone) {
        if (zone >= 0) {
            text.mark(Mark.Kind.SMALL_PRINT, new Span(zone, text.length() - 1), "");
        }
        return -1;
    }

    private void blankLines(PdfLine line, float bottom, PdfLine above) {
        float gap = line.y() - bottom;
        if (Float.isNaN(bottom) || gap <= 0) {
            return;
        }
        float usual = Math.max(typography.pitch(line.size()), typography.pitch(above.size()));
        float more = gap / usual - 1;
        if (more > GAP) {
            text.append("\n".repeat(Math.clamp(Math.round(more), 1, MOST_BLANK)));
        }
    }

    /// Where the lines of a region begin and end, running heads aside.
    private record Margins(float left, float right) {
    }

    private Margins margins(List<PdfLine> lines, BitSet heads, int base) {
        float first = Float.MAX_VALUE;
        float last = 0;
        int counted = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!heads.get(base + i)) {
                first = Math.min(first, lines.get(i).x());
                last = Math.max(last, lines.get(i).end());
                counted++;
            }
        }
        boolean few = counted < FEW_LINES && left < first && first - left < 40 * typography.letterWidth();
        return new Margins(few || counted == 0 ? left : first, last);
    }

    /// Whether a line stands in the middle: as far from the left as from the right, and not because it and a neighbor
    /// are both indented, as the lines of a quotation are.
    private boolean isCentered(List<PdfLine> lines, int at, Margins margins) {
        PdfLine line = lines.get(at);
        float before = line.x() - margins.left();
        float after = margins.right() - line.end();
        float width = margins.right() - margins.left();
        boolean middle = Math.abs(before - after) < 0.6f * typography.bodySize() && before > 0.1f * width;
        return middle && !sharesEdge(line, lines, at - 1) && !sharesEdge(line, lines, at + 1);
    }

    private static boolean sharesEdge(PdfLine line, List<PdfLine> lines, int other) {
        return other >= 0 && other < lines.size() && Math.abs(lines.get(other).x() - line.x()) < 1.5f
                && Math.abs(lines.get(other).end() - line.end()) > 1.5f;
    }
}
