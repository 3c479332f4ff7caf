package counterpoint.text;

import java.util.List;

/// Prints one line of a page: its indent, its words, and wide gaps as wide as they are.
final class PdfLinePrinter {
    private final SourceBuilder text;
    private final float letterWidth;

    /// @param letterWidth how wide a column of text is, in points
    PdfLinePrinter(SourceBuilder text, float letterWidth) {
        this.text = text;
        this.letterWidth = letterWidth;
    }

    /// Prints a line and its end.
    ///
    /// @param left where its region begins, in points
    /// @return the span of its characters, without the indent and the line's end
    Span print(PdfLine line, float left) {
        int lineStart = text.length();
        spaces(column(line.x(), left));
        int start = text.length();
        Run raised = new Run(Mark.Kind.SUPERSCRIPT);
        Run italic = new Run(Mark.Kind.ITALIC);
        PdfGlyph last = null;
        boolean space = false;
        List<PdfGlyph> glyphs = line.glyphs();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            boolean isRaised = line.isRaised(glyph);
            int before = text.length();
            if (last != null) {
                gap(line, last, glyph, space, lineStart + column(glyph.x(), left));
                boolean noteBegins = raised.start == start && !isRaised && raised.end == text.length();
                if (noteBegins) {
                    text.append(" ");
                }
            }
            raised.next(isRaised, before);
            italic.next(glyph.italic(), before);
            text.append(glyph.text());
            raised.reach();
            italic.reach();
            last = glyph;
            space = false;
        }
        raised.close();
        italic.close();
        Span printed = new Span(start, text.length());
        text.append("\n");
        return printed;
    }

    private int column(float x, float left) {
        return Math.max(0, Math.round((x - left) / letterWidth));
    }

    private void gap(PdfLine line, PdfGlyph last, PdfGlyph glyph, boolean space, int target) {
        if (line.isWideGap(last, glyph)) {
            spaces(Math.max(2, target - text.length()));
        } else if (space || line.isWordGap(last, glyph)) {
            text.append(" ");
        }
    }

    private void spaces(int count) {
        text.append(" ".repeat(count));
    }

    /// Characters that follow each other and have one thing in common.
    private final class Run {
        private final Mark.Kind kind;
        private int start = -1;
        private int end = -1;
        private boolean open;

        Run(Mark.Kind kind) {
            this.kind = kind;
        }

        void next(boolean belongs, int gapStart) {
            if (open && !belongs) {
                close();
            } else if (!open && belongs) {
                start = text.length();
                open = true;
            } else if (open && text.length() - gapStart > 1) {
                close();
                start = text.length();
                open = true;
            }
        }

        void reach() {
            if (open) {
                end = text.length();
            }
        }

        void close() {
            if (open) {
                text.mark(kind, new Span(start, end), "");
                open = false;
            }
        }
    }
}
