package counterpoint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the characters of a page into printed lines, raised marks into the lines that they belong to.
///
/// Characters are painted in any order. Those that follow each other on one baseline are a *stretch*; stretches on
/// one baseline are a line. A stretch of small characters a little above a line, in a gap of it or beside it, is a
/// raised mark of that line.
final class PdfLines {
    /// Within which part of the size baselines are the same; a raised mark stands 0.25 and more above.
    private static final float SAME_BASELINE = 0.12f;
    private static final float HIGHEST_RAISE = 0.75f;
    private static final float LARGEST_RAISED = 0.9f;
    /// How far a sign of another font, such as an asterisk, may stand above or below its line.
    private static final float SHIFTED = 0.4f;
    private static final float LARGEST = 40;
    /// Painted twice to look bold: how near the second one is, in its size.
    private static final float SHADOW = 0.12f;
    private static final float FAIR_PART = 0.12f;

    /// Its lines from top to bottom; none if nothing but spaces is painted.
    List<PdfLine> of(PdfPage page) {
        List<Stretch> stretches = stretches(page.glyphs());
        stretches.sort(Comparator.comparingDouble(stretch -> stretch.y));
        List<Row> rows = rows(stretches);
        rows.forEach(Row::settle);
        raise(rows);
        List<PdfLine> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (!row.stretches.isEmpty()) {
                row.line().ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static List<Stretch> stretches(List<PdfGlyph> glyphs) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch current = null;
        for (PdfGlyph glyph : glyphs) {
            if (current == null || !current.continuesWith(glyph)) {
                current = new Stretch(glyph);
                stretches.add(current);
            }
            current.add(glyph);
        }
        stretches.removeIf(stretch -> stretch.letters == 0);
        return stretches;
    }

    private static List<Row> rows(List<Stretch> stretches) {
        List<Row> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Row last = rows.isEmpty() ? null : rows.getLast();
            if (last == null || stretch.y - last.y > SAME_BASELINE * Math.min(last.size, stretch.size)) {
                last = new Row(stretch.y);
                rows.add(last);
            }
            last.add(stretch);
        }
        return rows;
    }

    /// Moves raised marks into their rows.
    private static void raise(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Stretch> raised = new ArrayList<>();
            for (Stretch stretch : row.stretches) {
                Row host = host(stretch, rows, i);
                if (host != null) {
                    host.stretches.add(stretch);
                    raised.add(stretch);
                }
            }
            row.stretches.removeAll(raised);
        }
    }

    /// The row that a stretch belongs to, though its baseline is another; null if it is its own.
    private static @Nullable Row host(Stretch stretch, List<Row> rows, int index) {
        for (int i = index + 1; i < rows.size() && rows.get(i).y - stretch.y < HIGHEST_RAISE * LARGEST; i++) {
            Row row = rows.get(i);
            float raise = (row.y - stretch.y) / row.size;
            boolean mark = raise <= HIGHEST_RAISE && stretch.size <= LARGEST_RAISED * row.size;
            if ((mark || (raise <= SHIFTED && stretch.isStray(row))) && row.hasRoomFor(stretch)) {
                return row;
            }
        }
        for (int i = index - 1; i >= 0 && stretch.y - rows.get(i).y < SHIFTED * LARGEST; i--) {
            Row row = rows.get(i);
            if ((stretch.y - row.y) / row.size <= SHIFTED && stretch.isStray(row) && row.hasRoomFor(stretch)) {
                return row;
            }
        }
        return null;
    }

    /// Characters that were painted one after the other on one baseline in one size.
    private static final class Stretch {
        private final List<PdfGlyph> glyphs = new ArrayList<>();
        private final float y;
        private final float size;
        private int letters;

        Stretch(PdfGlyph first) {
            y = first.y();
            size = first.size();
        }

        boolean continuesWith(PdfGlyph glyph) {
            float gap = glyph.x() - glyphs.getLast().end();
            return Math.abs(glyph.y() - y) < 0.02f * size + 0.05f
                    && Math.abs(glyph.size() - size) < 0.02f * size
                    && gap > -0.5f * size
                    && gap < size;
        }

        void add(PdfGlyph glyph) {
            glyphs.add(glyph);
            letters += glyph.isSpace() ? 0 : 1;
        }

        /// Whether it is so short and so large as a sign of another font in a row.
        boolean isStray(Row row) {
            return letters <= 3 && size <= 1.1f * row.size;
        }

        float x() {
            return glyphs.getFirst().x();
        }

        float end() {
            return glyphs.getLast().end();
        }
    }

    /// The stretches on one baseline.
    private static final class Row {
        private final List<Stretch> stretches = new ArrayList<>();
        private final float y;
        private float size;

        Row(float y) {
            this.y = y;
        }

        void add(Stretch stretch) {
            stretches.add(stretch);
            size = Math.max(size, stretch.size);
        }

        /// The size of a line is the largest that a fair part of it has: a line of small capitals has the size of its
        /// capitals.
        void settle() {
            int letters = stretches.stream().mapToInt(stretch -> stretch.letters).sum();
            stretches.sort(Comparator.comparingDouble((Stretch stretch) -> stretch.size).reversed());
            int larger = 0;
            for (Stretch stretch : stretches) {
                larger += stretch.letters;
                size = stretch.size;
                if (larger >= FAIR_PART * letters) {
                    return;
                }
            }
        }

        /// A raised mark lies in a gap of its line, or just beside it.
        boolean hasRoomFor(Stretch raised) {
            boolean near = false;
            for (Stretch stretch : stretches) {
                if (stretch.size < raised.size) {
                    continue;
                }
                float overlap = Math.min(stretch.end(), raised.end()) - Math.max(stretch.x(), raised.x());
                if (overlap > 0.4f * (raised.end() - raised.x()) && !fitsWithin(stretch, raised)) {
                    return false;
                }
                near |= overlap > -1.5f * size;
            }
            return near;
        }

        /// Whether a stretch leaves room for it between two of its characters.
        private static boolean fitsWithin(Stretch stretch, Stretch raised) {
            float middle = (raised.x() + raised.end()) / 2;
            return stretch.glyphs.stream()
                    .filter(glyph -> !glyph.isSpace())
                    .noneMatch(glyph -> glyph.x() < middle && middle < glyph.end());
        }

        Optional<PdfLine> line() {
            List<PdfGlyph> glyphs = new ArrayList<>();
            stretches.sort(Comparator.comparingDouble(Stretch::x));
            stretches.forEach(stretch -> glyphs.addAll(stretch.glyphs));
            if (!isInOrder(glyphs)) {
                glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
            }
            List<PdfGlyph> single = withoutShadows(glyphs);
            while (!single.isEmpty() && single.getLast().isSpace()) {
                single.removeLast();
            }
            while (!single.isEmpty() && single.getFirst().isSpace()) {
                single.removeFirst();
            }
            return single.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PdfLine(single, y, size));
        }

        private static boolean isInOrder(List<PdfGlyph> glyphs) {
            for (int i = 1; i < glyphs.size(); i++) {
                if (glyphs.get(i).x() < glyphs.get(i - 1).x()) {
                    return false;
                }
            }
            return true;
        }

        private static List<PdfGlyph> withoutShadows(List<PdfGlyph> glyphs) {
            List<PdfGlyph> single = new ArrayList<>(glyphs.size());
            for (PdfGlyph glyph : glyphs) {
                boolean shadow = !single.isEmpty()
                        && glyph.x() - single.getLast().x() < SHADOW * glyph.size()
                        && glyph.text().equals(single.getLast().text());
                if (!shadow) {
                    single.add(glyph);
                }
            }
            return single;
        }
    }
}
