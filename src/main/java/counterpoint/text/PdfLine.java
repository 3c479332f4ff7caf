package counterpoint.text;

import java.util.ArrayList;
import java.util.List;

/// One printed line of a page, or of one column of a page: its characters from left to right.
///
/// @param glyphs in order of their places; never empty, and not only spaces
/// @param y the baseline of most of its characters
/// @param size the font's size of most of its characters
record PdfLine(List<PdfGlyph> glyphs, float y, float size) {
    /// By which part of its size a character must stand above the baseline to be raised.
    private static final float RAISED = 0.12f;
    /// The narrowest gap that separates words, in sizes, where no space is painted.
    private static final float WORD_GAP = 0.16f;
    /// The narrowest gap that separates what stands apart in a line, in sizes.
    private static final float WIDE_GAP = 1.5f;

    /// Where its first character begins.
    float x() {
        return glyphs.getFirst().x();
    }

    /// Where its last character ends.
    float end() {
        return glyphs.getLast().end();
    }

    /// Whether a character of it stands above its baseline and is smaller, as the marks of footnotes are.
    boolean isRaised(PdfGlyph glyph) {
        return y - glyph.y() > RAISED * size && glyph.size() < 0.95f * size;
    }

    /// Whether it begins with a raised mark.
    boolean beginsRaised() {
        return isRaised(glyphs.getFirst());
    }

    /// Which part of its letters is at least as large as `least`; a line of small capitals has some.
    float shareOf(float least) {
        int large = 0;
        int all = 0;
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                all++;
                large += glyph.size() >= least ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (float) large / all;
    }

    /// Whether words are separated between two neighbours of it.
    boolean isWordGap(PdfGlyph left, PdfGlyph right) {
        return right.x() - left.end() > WORD_GAP * Math.max(left.size(), right.size());
    }

    /// Whether two neighbours of it are so far apart that no line of prose is as loose.
    boolean isWideGap(PdfGlyph left, PdfGlyph right) {
        return right.x() - left.end() > WIDE_GAP * size;
    }

    /// Its characters without spaces between them: enough to tell what kind of line it is.
    String letters() {
        StringBuilder letters = new StringBuilder(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                letters.append(glyph.text());
            }
        }
        return letters.toString();
    }

    /// Its parts that stand apart from each other, from left to right.
    List<PdfLine> parts() {
        List<PdfLine> parts = new ArrayList<>();
        int start = 0;
        int last = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).isSpace()) {
                continue;
            }
            if (last >= 0 && isWideGap(glyphs.get(last), glyphs.get(i))) {
                parts.add(part(start, last + 1));
                start = i;
            }
            last = i;
        }
        parts.add(part(start, last + 1));
        return parts;
    }

    private PdfLine part(int from, int to) {
        return from == 0 && to == glyphs.size() ? this : new PdfLine(glyphs.subList(from, to), y, size);
    }
}
