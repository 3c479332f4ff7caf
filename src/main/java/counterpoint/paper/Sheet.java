package counterpoint.paper;

import java.util.ArrayList;
import java.util.List;

/// The lines of one page while it is filled: text from above, footnotes from below.
final class Sheet {
    /// Between the text and the rule over the footnotes, and between that and the first of them.
    static final double OVER_NOTES = 16;

    private final double height;
    private final List<Line> text = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private double used;

    Sheet(double height) {
        this.height = height;
    }

    List<Line> text() {
        return List.copyOf(text);
    }

    List<Line> notes() {
        return List.copyOf(notes);
    }

    boolean isEmpty() {
        return text.isEmpty() && notes.isEmpty();
    }

    double room() {
        return height - used;
    }

    /// What lines of text take here; the first line of a page has no room over it.
    double cost(List<Line> lines) {
        double sum = lines.stream().mapToDouble(Line::height).sum();
        return text.isEmpty() && !lines.isEmpty() && lines.getFirst().first()
                ? sum - lines.getFirst().shape().above()
                : sum;
    }

    /// What lines of footnotes take here, with the rule over the first.
    double costOfNotes(List<Line> lines) {
        return lines.isEmpty()
                ? 0
                : lines.stream().mapToDouble(Line::height).sum() + (notes.isEmpty() ? OVER_NOTES : 0);
    }

    void add(List<Line> lines) {
        used += cost(lines);
        text.addAll(lines);
    }

    /// Adds as many lines of footnotes as there is room for; the rest is for the next page.
    List<Line> addNotes(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            double cost = costOfNotes(List.of(lines.get(at)));
            if (cost > room()) {
                return lines.subList(at, lines.size());
            }
            used += cost;
            notes.add(lines.get(at));
        }
        return List.of();
    }
}
