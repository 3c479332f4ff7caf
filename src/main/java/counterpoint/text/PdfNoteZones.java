package counterpoint.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the footnotes at the foot of each page, by the size of their letters, their place, and what stands above them.
///
/// Small letters at the foot are not enough: courts set long quotations small, too. The zone begins below a line of
/// dashes or a drawn rule, or with a raised mark, or it goes on with a note of the page before.
final class PdfNoteZones {
    private static final Pattern SEPARATOR = Pattern.compile("[—–_‒―-]{3,40}");
    /// The largest that notes are set, in the size of the text above.
    private static final float SMALL = 0.93f;
    /// A note may have a few letters of the body's size, such as a sign of another font.
    private static final float STRAY = 0.08f;
    private static final float WIDER_THAN_PITCH = 1.25f;
    private static final float UNDERLINE = 0.35f;

    private final PdfTypography typography;
    private boolean open;

    PdfNoteZones(PdfTypography typography) {
        this.typography = typography;
    }

    /// The indices of the lines of footnotes among the lines of one page; pages are asked for in their order.
    ///
    /// @param heads the indices of the running heads
    BitSet of(PdfSheet sheet, BitSet heads) {
        BitSet zone = new BitSet();
        float body = typography.bodySize(sheet, heads);
        int base = 0;
        boolean opened = false;
        for (PdfSheet.Region region : sheet.regions()) {
            int end = base + region.lines().size();
            int last = end;
            while (last > base && heads.get(last - 1)) {
                last--;
            }
            int from = start(sheet, sheet.lines(), heads, base, last, body);
            zone.set(from, last);
            opened |= from < last;
            base = end;
        }
        open = opened;
        return zone;
    }

    /// Where the notes of the lines from `base` up to `end` begin; `end` if there are none.
    private int start(PdfSheet sheet, List<PdfLine> lines, BitSet heads, int base, int end, float body) {
        int top = end;
        while (top > base && !heads.get(top - 1) && isSmall(lines.get(top - 1), body)) {
            top--;
        }
        int separated = separated(sheet, lines, base, end, top, body);
        if (separated < end) {
            return separated;
        }
        if (top == end) {
            return end;
        }
        boolean apart = top > base && !heads.get(top - 1) && isApart(lines.get(top - 1), lines.get(top));
        if (lines.get(top).beginsRaised() || (open && apart)) {
            return top;
        }
        for (int i = top + 1; i < end; i++) {
            if (lines.get(i).beginsRaised()) {
                return i;
            }
        }
        return end;
    }

    /// The line after the separator of notes in the lower part of the page; `end` if there is none.
    private static int separated(PdfSheet sheet, List<PdfLine> lines, int base, int end, int top, float body) {
        for (int i = Math.max(top, base + 1); i < end; i++) {
            if (isBelowSeparator(sheet, lines, i) && (beginsWithMark(lines.get(i)) || isSmall(lines.get(i), body))) {
                return i;
            }
        }
        for (int i = Math.min(top, end) - 1; i > base; i--) {
            if (isBelowSeparator(sheet, lines, i) && beginsWithMark(lines.get(i))) {
                return i;
            }
        }
        return dashedTop(lines, base, end, top);
    }

    /// Whether a line of dashes or a drawn rule stands above a line; a rule just below words underlines them.
    private static boolean isBelowSeparator(PdfSheet sheet, List<PdfLine> lines, int at) {
        PdfLine above = lines.get(at - 1);
        PdfLine line = lines.get(at);
        return isSeparator(above)
                || sheet.hasRuleBetween(above.y() + UNDERLINE * above.size(), line.y() - line.size() / 2);
    }

    /// A page that has nothing but notes begins with their separator.
    private static int dashedTop(List<PdfLine> lines, int base, int end, int top) {
        return top == base && base < end && isSeparator(lines.get(base)) ? base + 1 : end;
    }

    private static boolean isSeparator(PdfLine line) {
        return SEPARATOR.matcher(line.letters()).matches();
    }

    private static boolean beginsWithMark(PdfLine line) {
        String first = line.glyphs().getFirst().text();
        return line.beginsRaised() || first.equals("*") || first.equals("†");
    }

    private static boolean isSmall(PdfLine line, float body) {
        return line.size() <= SMALL * body && line.shareOf(0.97f * body) < STRAY;
    }

    private boolean isApart(PdfLine above, PdfLine below) {
        return below.y() - above.y() > WIDER_THAN_PITCH * typography.pitch(below.size());
    }
}
