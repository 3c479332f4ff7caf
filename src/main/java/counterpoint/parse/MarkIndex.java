package counterpoint.parse;

import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a file says of its text, by kind and in the order of the text.
final class MarkIndex {
    private final Map<Mark.Kind, List<Mark>> byKind = new EnumMap<>(Mark.Kind.class);

    /// For each mark of a kind the farthest end of it and all before it.
    private final Map<Mark.Kind, int[]> reach = new EnumMap<>(Mark.Kind.class);

    MarkIndex(List<Mark> marks) {
        for (Mark mark : marks) {
            byKind.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark);
        }
        byKind.forEach((kind, all) -> {
            int[] ends = new int[all.size()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = Math.max(all.get(i).span().end(), i == 0 ? 0 : ends[i - 1]);
            }
            reach.put(kind, ends);
        });
    }

    /// All marks of a kind, in order.
    List<Mark> of(Mark.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// The marks of a kind that lie within a span, in order.
    List<Mark> within(Mark.Kind kind, Span span) {
        List<Mark> all = of(kind);
        List<Mark> within = new ArrayList<>();
        for (int i = first(kind, span.start()); i < all.size() && all.get(i).span().start() <= span.end(); i++) {
            if (span.contains(all.get(i).span())) {
                within.add(all.get(i));
            }
        }
        return within;
    }

    /// The marks of a kind that share characters with a span, cut to it, in order.
    List<Mark> overlapping(Mark.Kind kind, Span span) {
        List<Mark> all = of(kind);
        List<Mark> overlapping = new ArrayList<>();
        for (int i = first(kind, span.start()); i < all.size() && all.get(i).span().start() < span.end(); i++) {
            Span mark = all.get(i).span();
            if (mark.overlaps(span)) {
                Span cut = new Span(Math.max(mark.start(), span.start()), Math.min(mark.end(), span.end()));
                overlapping.add(new Mark(kind, cut, all.get(i).value()));
            }
        }
        return overlapping;
    }

    /// Whether a span shares characters with any mark of these kinds.
    boolean has(Span span, List<Mark.Kind> kinds) {
        return kinds.stream().anyMatch(kind -> !overlapping(kind, span).isEmpty());
    }

    /// The index of the first mark up to whose end, or that of one before it, the text reaches `raw`.
    private int first(Mark.Kind kind, int raw) {
        int[] ends = reach.getOrDefault(kind, new int[0]);
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The spans of all marks of a kind that cover text.
    List<Span> spans(Mark.Kind kind) {
        return of(kind).stream().map(Mark::span).filter(span -> !span.isEmpty()).toList();
    }
}
