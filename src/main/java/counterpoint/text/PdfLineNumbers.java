package counterpoint.text;

import java.util.ArrayList;
import java.util.List;

/// Takes the numbers of lines out of the margin of pleading paper: 1 to 28 below each other, left of all text.
final class PdfLineNumbers {
    private static final int FEWEST = 10;
    private static final float SAME_EDGE = 3;

    /// The lines without the numbers in their margin; the same lines if there are none.
    List<PdfLine> without(List<PdfLine> lines) {
        List<PdfLine> numbers = numbers(lines);
        if (numbers.size() < FEWEST) {
            return lines;
        }
        List<PdfLine> kept = new ArrayList<>();
        int next = 0;
        for (PdfLine line : lines) {
            if (next < numbers.size() && line.glyphs().getFirst().equals(numbers.get(next).glyphs().getFirst())) {
                int digits = numbers.get(next++).glyphs().size();
                rest(line, digits, kept);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static void rest(PdfLine line, int digits, List<PdfLine> kept) {
        List<PdfGlyph> rest = line.glyphs();
        int start = digits;
        while (start < rest.size() && rest.get(start).isSpace()) {
            start++;
        }
        if (start < rest.size()) {
            kept.add(new PdfLine(rest.subList(start, rest.size()), line.y(), line.size()));
        }
    }

    /// The parts of lines that count 1, 2, 3 and so on down one edge.
    private static List<PdfLine> numbers(List<PdfLine> lines) {
        List<PdfLine> numbers = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!Character.isDigit(line.glyphs().getFirst().text().charAt(0))) {
                continue;
            }
            PdfLine first = line.parts().getFirst();
            boolean sameEdge = numbers.isEmpty() || Math.abs(numbers.getFirst().end() - first.end()) < SAME_EDGE
                    || Math.abs(numbers.getFirst().x() - first.x()) < SAME_EDGE;
            if (sameEdge && first.letters().equals(String.valueOf(numbers.size() + 1))) {
                numbers.add(first);
            }
        }
        return numbers;
    }
}
