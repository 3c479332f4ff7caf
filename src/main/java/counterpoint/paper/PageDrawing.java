package counterpoint.paper;

import counterpoint.paper.Line.Part;
import counterpoint.paper.Page.Bar;
import counterpoint.paper.Page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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

    PageDrawing(Frame frame, Widths widths) {
        this.frame = frame;
        this.widths = widths;
    }

    Page page() {
        return new Page(bars, words);
    }

    /// A line at its place.
    ///
    /// @param top of the line, from above
    private record Placed(Line line, double top) {
        double base() {
            return top + line.shape().leading() * BASELINE;
        }
    }

    void draw(Sheet sheet) {
        List<Placed> lines = new ArrayList<>();
        boolean begins = true;
        double y = frame.top();
        for (Line line : sheet.text()) {
            y = place(line, y + (line.first() && !begins ? line.shape().above() : 0), lines);
            begins = false;
        }
        if (!sheet.notes().isEmpty()) {
            y = frame.bottom() - sheet.notes().stream().mapToDouble(Line::height).sum();
            bars.add(new Bar(frame.left(), y - Sheet.OVER_NOTES / 2, frame.width() / 3, HAIR, RULE));
            for (Line line : sheet.notes()) {
                y = place(line, y + (line.first() ? line.shape().above() : 0), lines);
            }
        }
        Margin left = margin(lines, true);
        Margin right = margin(lines, false);
        for (Placed placed : lines) {
            beside(placed.line(), true, left);
            draw(placed);
            beside(placed.line(), false, right);
        }
    }

    private static double place(Line line, double top, List<Placed> lines) {
        lines.add(new Placed(line, top));
        return top + line.shape().leading();
    }

    private Margin margin(List<Placed> lines, boolean left) {
        List<Double> wanted = lines.stream()
                .flatMap(placed -> placed.line().margins().stream()
                        .filter(beside -> beside.left() == left)
                        .map(_ -> placed.base()))
                .toList();
        return new Margin(wanted, SMALL.size() * 1.2, frame.top() + SMALL.size(), frame.bottom());
    }

    private void draw(Placed placed) {
        Line line = placed.line();
        if (line.shape().ruled()) {
            double over = line.first() ? line.shape().above() : 0;
            bars.add(new Bar(
                    frame.left() + line.shape().left() - 7, placed.top() - over, 1.2, line.shape().leading() + over,
                    RULE));
        }
        double base = placed.base();
        for (Part part : line.parts()) {
            double x = frame.left() + part.x();
            part.shade().ifPresent(shade -> shade(shade, x, base, part));
            words.add(new Word(x, base - part.type().raise(), part.width(), part.text(), part.type(),
                    OptionalInt.of(line.element())));
        }
    }

    private void shade(Shade shade, double x, double base, Part part) {
        double size = part.type().size();
        bars.add(new Bar(x, base - size * 0.78, part.width(), size * 1.02, shade.fill()));
        double line = shade.struck() ? base - size * 0.25 : base + size * 0.14;
        bars.add(new Bar(x, line, part.width(), 0.9, shade.line()));
    }

    private void beside(Line line, boolean left, Margin margin) {
        line.margins().stream()
                .filter(beside -> beside.left() == left)
                .flatMap(beside -> margin.next(beside.words()).stream())
                .forEach(placed -> beside(placed, left, line.element()));
    }

    private void beside(Margin.Placed placed, boolean left, int element) {
        String shown = cut(placed.words(), SMALL, frame.margin());
        double width = widths.width(shown, SMALL);
        double x = left ? frame.left() - frame.gap() - width : frame.right() + frame.gap();
        words.add(new Word(x, placed.y(), width, shown, SMALL, OptionalInt.of(element)));
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
            words.add(new Word(x, y, widths.width(text, type), text, type, OptionalInt.empty()));
        }
    }
}
