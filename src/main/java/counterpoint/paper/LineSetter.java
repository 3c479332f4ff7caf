package counterpoint.paper;

import counterpoint.paper.Line.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Breaks a paragraph into lines, ragged on the right.
///
/// A line ends at a space, or after a hyphen or dash between letters; never within `U.S.` or `F.3d`, nor between a sign of a
/// section or paragraph and its number. A word that is longer
/// than a line is broken where the line is full.
final class LineSetter {
    private final Widths widths;
    private final double width;

    /// @param width of the text, in points
    LineSetter(Widths widths, double width) {
        this.widths = widths;
        this.width = width;
    }

    /// The lines; at least one.
    ///
    /// @param element the paragraph's, among those of the document
    /// @param notes its footnotes in lines, in order
    List<Line> set(Paragraph paragraph, int element, List<List<Line>> notes) {
        String text = paragraph.text();
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            start = end(paragraph, text, start);
            ends.add(start);
        }
        if (ends.isEmpty()) {
            ends.add(0);
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < ends.size(); at++) {
            boolean last = at == ends.size() - 1;
            int begins = from;
            int until = last ? Integer.MAX_VALUE : ends.get(at);
            List<List<Line>> called = IntStream.range(0, notes.size())
                    .filter(note -> isOn(paragraph.notes().get(note).at(), begins, until))
                    .mapToObj(notes::get)
                    .toList();
            lines.add(new Line(
                    parts(paragraph, text, from, ends.get(at)), paragraph.shape(), from == 0, element,
                    paragraph.margins().stream().filter(one -> isOn(one.at(), begins, until)).toList(), called));
            from = ends.get(at);
        }
        return lines;
    }

    private static boolean isOn(int at, int from, int until) {
        return at >= from && at < until;
    }

    private List<Part> parts(Paragraph paragraph, String text, int from, int to) {
        Shape shape = paragraph.shape();
        int shown = withoutSpaces(text, from, to);
        double room = room(shape, from);
        double x = shape.left() + (from == 0 ? shape.indent() : 0);
        if (shape.centered()) {
            x += (room - measured(paragraph, from, shown)) / 2;
        }
        return parts(paragraph, from, shown, x);
    }

    private double room(Shape shape, int from) {
        return width - shape.left() - shape.right() - (from == 0 ? shape.indent() : 0);
    }

    /// Where the line that begins at `start` ends.
    private int end(Paragraph paragraph, String text, int start) {
        double room = room(paragraph.shape(), start);
        int full = start;
        double used = 0;
        for (int at = next(text, start);; at = next(text, at)) {
            int shown = withoutSpaces(text, full, at);
            if (used + measured(paragraph, full, shown) > room) {
                return full > start ? full : broken(paragraph, text, start, room);
            }
            used += measured(paragraph, full, at);
            full = at;
            if (at == text.length()) {
                return at;
            }
        }
    }

    /// Where a word that is longer than its line is broken; it always moves on by a letter.
    private int broken(Paragraph paragraph, String text, int start, double room) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (measured(paragraph, start, next) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int next(String text, int after) {
        for (int at = after + 1; at < text.length(); at++) {
            if (LineEnds.mayEndBefore(text, at)) {
                return at;
            }
        }
        return text.length();
    }

    private static int withoutSpaces(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private double measured(Paragraph paragraph, int from, int to) {
        double sum = 0;
        int begins = 0;
        for (Run run : paragraph.runs()) {
            int ends = begins + run.text().length();
            if (ends > from && begins < to) {
                sum += widths.width(
                        run.text().substring(Math.max(from, begins) - begins, Math.min(to, ends) - begins), run.type());
            }
            begins = ends;
        }
        return sum;
    }

    private List<Part> parts(Paragraph paragraph, int from, int to, double start) {
        List<Part> parts = new ArrayList<>();
        double x = start;
        int begins = 0;
        for (Run run : paragraph.runs()) {
            int ends = begins + run.text().length();
            if (ends > from && begins < to) {
                String words = run.text().substring(Math.max(from, begins) - begins, Math.min(to, ends) - begins);
                double wide = widths.width(words, run.type());
                parts.add(new Part(x, wide, words, run.type(), run.shade()));
                x += wide;
            }
            begins = ends;
        }
        return parts;
    }
}
