package counterpoint.text;

import java.util.ArrayList;
import java.util.List;

/// Tells pages in one column from pages in two, and puts the lines of either in the order in which they are read.
///
/// A page has two columns if a gutter runs down its middle that few lines cross, and the lines at both sides fill their
/// column as prose does; the columns of a caption or of a table do not.
final class PdfColumns {
    private static final int FEWEST_LINES = 12;
    private static final float MOST_CROSSING = 0.15f;
    private static final float PROSE = 0.6f;
    private static final float STEP = 3;

    /// The regions of a page, in reading order.
    List<PdfSheet.Region> regions(List<PdfLine> lines) {
        List<PdfLine> parts = new ArrayList<>();
        lines.forEach(line -> parts.addAll(line.parts()));
        float gutter = gutter(parts);
        return Float.isNaN(gutter) ? List.of(new PdfSheet.Region(lines)) : split(lines, gutter);
    }

    /// Where the gutter is; not a number if there is none.
    private static float gutter(List<PdfLine> parts) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfLine part : parts) {
            left = Math.min(left, part.x());
            right = Math.max(right, part.end());
        }
        // The middle of the widest strip that few lines cross; a heading over both columns may cross it.
        int most = (int) (MOST_CROSSING * parts.size());
        float best = Float.NaN;
        float widest = 0;
        float from = Float.NaN;
        for (float at = left + 0.35f * (right - left); at < left + 0.65f * (right - left); at += STEP) {
            boolean free = crossing(parts, at) <= most && isProse(parts, left, at, right);
            from = !free ? Float.NaN : Float.isNaN(from) ? at : from;
            if (free && at - from >= widest) {
                widest = at - from;
                best = (at + from) / 2;
            }
        }
        return best;
    }

    private static int crossing(List<PdfLine> parts, float at) {
        int crossing = 0;
        for (PdfLine part : parts) {
            crossing += part.x() < at && part.end() > at ? 1 : 0;
        }
        return crossing;
    }

    private static boolean isProse(List<PdfLine> parts, float left, float gutter, float right) {
        int fullLeft = 0;
        int fullRight = 0;
        int allLeft = 0;
        int allRight = 0;
        for (PdfLine part : parts) {
            float width = part.end() - part.x();
            if (part.end() <= gutter) {
                allLeft++;
                fullLeft += width > PROSE * (gutter - left) ? 1 : 0;
            } else if (part.x() >= gutter) {
                allRight++;
                fullRight += width > PROSE * (right - gutter) ? 1 : 0;
            }
        }
        return allLeft >= FEWEST_LINES && allRight >= FEWEST_LINES && 2 * fullLeft > allLeft
                && 2 * fullRight > allRight;
    }

    private static List<PdfSheet.Region> split(List<PdfLine> lines, float gutter) {
        List<PdfSheet.Region> regions = new ArrayList<>();
        List<PdfLine> whole = new ArrayList<>();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfLine> parts = line.parts();
            if (crossing(parts, gutter) > 0) {
                flush(regions, left);
                flush(regions, right);
                whole.add(line);
                continue;
            }
            flush(regions, whole);
            int first = (int) parts.stream().filter(part -> part.end() <= gutter).count();
            int glyphs = parts.subList(0, first).stream().mapToInt(part -> part.glyphs().size()).sum();
            side(left, line, 0, glyphs);
            side(right, line, glyphs, line.glyphs().size());
        }
        flush(regions, whole);
        flush(regions, left);
        flush(regions, right);
        return regions;
    }

    private static void side(List<PdfLine> side, PdfLine line, int from, int to) {
        int start = from;
        while (start < to && line.glyphs().get(start).isSpace()) {
            start++;
        }
        if (start < to) {
            side.add(new PdfLine(line.glyphs().subList(start, to), line.y(), line.size()));
        }
    }

    private static void flush(List<PdfSheet.Region> regions, List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            regions.add(new PdfSheet.Region(List.copyOf(lines)));
            lines.clear();
        }
    }
}
