package counterpoint.paper;

import counterpoint.paper.Line.Part;
import counterpoint.paper.Page.Bar;
import counterpoint.paper.Page.Word;
import counterpoint.paper.Paragraph.Beside;
import java.util.ArrayList;
import java.util.List;

/// Gives the lines of one page their places.
final class PageDrawing {
    private static final Type SMALL = Type.of(Face.SANS, 8).gray(0.35);
    private static final Type RUNNING = Type.of(Face.ITALIC, 9.5).gray(0.25);
    private static final int RULE = 0x5A6068;
    private static final double HAIR = 0.6;
    private static final double BASELINE = 0.74;

    private final Frame frame;
    private final Widths widths;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private double leftBelow;
    private double rightBelow;

    PageDrawing(Frame frame, Widths widths) {
        this.frame = frame;
        this.widths = widths;
    }

    Page page() {
        return new Page(bars, words);
    }

    void draw(Sheet sheet) {
        double y = frame.top();
        boolean begins = true;
        for (Line line : sheet.text()) {
            y += line.first() && !begins ? line.shape().above() : 0;
            draw(line, y);
            y += line.shape().leading();
            begins = false;
        }
        if (!sheet.notes().isEmpty()) {
            notes(sheet.notes());
        }
    }

    private void notes(List<Line> notes) {
        double y = frame.bottom() - notes.stream().mapToDouble(Line::height).sum();
        bars.add(new Bar(frame.left(), y - Sheet.OVER_NOTES / 2, frame.width() / 3, HAIR, RULE));
        for (Line line : notes) {
            y += line.first() ? line.shape().above() : 0;
            draw(line, y);
            y += line.shape().leading();
        }
    }

    private void draw(Line line, double top) {
        double base = top + line.shape().leading() * BASELINE;
        if (line.shape().ruled()) {
            double over = line.first() ? line.shape().above() : 0;
            bars.add(new Bar(
                    frame.left() + line.shape().left() - 7, top - over, 1.2, line.shape().leading() + over, RULE));
        }
        for (Part part : line.parts()) {
            double x = frame.left() + part.x();
            part.shade().ifPresent(shade -> shade(shade, x, base, part));
            words.add(new Word(x, base - part.type().raise(), part.width(), part.text(), part.type()));
        }
        line.margins().forEach(beside -> beside(beside, base));
    }

    private void shade(Shade shade, double x, double base, Part part) {
        double size = part.type().size();
        bars.add(new Bar(x, base - size * 0.78, part.width(), size * 1.02, shade.fill()));
        double line = shade.struck() ? base - size * 0.25 : base + size * 0.14;
        bars.add(new Bar(x, line, part.width(), 0.9, shade.line()));
    }

    /// Words in a margin; those of one line stand below each other.
    private void beside(Beside beside, double base) {
        String shown = cut(beside.words(), SMALL, frame.margin());
        double width = widths.width(shown, SMALL);
        if (beside.left()) {
            double y = Math.max(base, leftBelow);
            words.add(new Word(frame.left() - frame.gap() - width, y, width, shown, SMALL));
            leftBelow = y + SMALL.size() * 1.2;
        } else {
            double y = Math.max(base, rightBelow);
            words.add(new Word(frame.right() + frame.gap(), y, width, shown, SMALL));
            rightBelow = y + SMALL.size() * 1.2;
        }
    }

    /// What of a text has room on one line, with `…` for the rest.
    private String cut(String text, Type type, double room) {
        String shown = text;
        while (shown.length() > 1 && widths.width(shown, type) > room) {
            int end = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }

    /// Head and foot.
    void ends(String title, String section, String imprint, String number) {
        double room = frame.width() - widths.width(section, RUNNING) - frame.gap();
        String name = cut(title, RUNNING, room);
        at(frame.left(), frame.head(), name, RUNNING);
        at(frame.right() - widths.width(section, RUNNING), frame.head(), section, RUNNING);
        at(frame.left(), frame.foot(), imprint, SMALL);
        at(frame.right() - widths.width(number, SMALL), frame.foot(), number, SMALL);
    }

    private void at(double x, double y, String text, Type type) {
        if (!text.isEmpty()) {
            words.add(new Word(x, y, widths.width(text, type), text, type));
        }
    }
}
