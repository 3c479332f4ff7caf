package counterpoint.export;

import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The words of one block with marks on some of them and labels between them.
///
/// Fills are the reader's: they may overlap each other and any mark, so that each stretch of words is wrapped in those that
/// cover it, the longest outside.
///
/// Marks never overlap: of two that do, the one that begins first, or else the longer one, stays. A label within a mark
/// stays where it is; a link, which may not stand in another link, moves to the end of the mark.
final class MarkedText {
    private final CleanText text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final TreeMap<Integer, List<Runnable>> labels = new TreeMap<>();
    private final TreeMap<Integer, List<Runnable>> links = new TreeMap<>();

    MarkedText(CleanText text) {
        this.text = text;
    }

    /// Marks a stretch: `around` is given what writes the words of the stretch.
    void mark(Span clean, Consumer<Runnable> around) {
        mark(clean, new Span(clean.start(), clean.start()), around);
    }

    /// Marks a stretch of which a part, at its beginning, is set in italics.
    void mark(Span clean, Span italic, Consumer<Runnable> around) {
        if (!clean.isEmpty() && clean.end() <= text.length()) {
            marks.add(new Mark(clean, italic, around));
        }
    }

    /// Fills a stretch: `around` is given what writes each part of its words.
    void fill(Span clean, Consumer<Runnable> around) {
        if (!clean.isEmpty() && clean.end() <= text.length()) {
            fills.add(new Fill(clean, around));
            fills.sort(Comparator.comparing(fill -> fill.clean.length(), Comparator.reverseOrder()));
        }
    }

    /// Puts a label that is no link before the character at `offset`.
    void label(int offset, Runnable label) {
        labels.computeIfAbsent(offset, key -> new ArrayList<>()).add(label);
    }

    /// Puts a link before the character at `offset`, or after the mark that covers it.
    void link(int offset, Runnable link) {
        links.computeIfAbsent(offset, key -> new ArrayList<>()).add(link);
    }

    /// Writes words, marks and labels.
    void write(HtmlWriter html) {
        List<Mark> apart = apart();
        TreeMap<Integer, List<Runnable>> between = new TreeMap<>(labels);
        links.forEach((offset, here) -> between.merge(outside(offset, apart), here, MarkedText::both));
        int at = 0;
        for (Mark mark : apart) {
            int start = mark.clean.start();
            words(html, new Span(at, start), between.subMap(at, true, start, true));
            mark.around.accept(() -> inside(html, mark, between));
            at = mark.clean.end();
        }
        words(html, new Span(at, text.length()), between.tailMap(at, true));
    }

    private void inside(HtmlWriter html, Mark mark, NavigableMap<Integer, List<Runnable>> between) {
        int start = mark.clean.start();
        int roman = mark.italic.end();
        int end = mark.clean.end();
        if (!mark.italic.isEmpty()) {
            html.element("i", () -> words(html, mark.italic, between.subMap(start, false, roman, false)));
        }
        boolean labelAtRoman = roman > start && roman < end;
        words(html, new Span(roman, end), between.subMap(roman, labelAtRoman, end, false));
    }

    private void words(HtmlWriter html, Span clean, Map<Integer, List<Runnable>> between) {
        int at = clean.start();
        for (Map.Entry<Integer, List<Runnable>> label : between.entrySet()) {
            filled(html, at, label.getKey());
            label.getValue().forEach(Runnable::run);
            at = label.getKey();
        }
        filled(html, at, clean.end());
    }

    /// Writes words in as many parts as fills begin and end among them.
    private void filled(HtmlWriter html, int from, int to) {
        int at = from;
        while (at < to) {
            int start = at;
            int end = fills.stream()
                    .flatMap(fill -> Stream.of(fill.clean.start(), fill.clean.end()))
                    .filter(edge -> edge > start && edge < to)
                    .min(Comparator.naturalOrder())
                    .orElse(to);
            Runnable words = () -> html.text(text.text(), start, end);
            for (Fill fill : fills.reversed()) {
                if (fill.clean.contains(start)) {
                    Runnable inside = words;
                    words = () -> fill.around.accept(inside);
                }
            }
            words.run();
            at = end;
        }
    }

    private static int outside(int offset, List<Mark> apart) {
        return apart.stream()
                .map(Mark::clean)
                .filter(mark -> mark.contains(offset))
                .findFirst()
                .map(Span::end)
                .orElse(offset);
    }

    private static List<Runnable> both(List<Runnable> first, List<Runnable> second) {
        List<Runnable> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private List<Mark> apart() {
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.clean.start())
                .thenComparing(mark -> mark.clean.length(), Comparator.reverseOrder()));
        List<Mark> apart = new ArrayList<>();
        int end = 0;
        for (Mark mark : marks) {
            if (mark.clean.start() >= end) {
                apart.add(mark);
                end = mark.clean.end();
            }
        }
        return apart;
    }

    private record Fill(Span clean, Consumer<Runnable> around) {
    }

    private record Mark(Span clean, Span italic, Consumer<Runnable> around) {
    }
}
