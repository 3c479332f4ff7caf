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

    MarkIndex(List<Mark> marks) {
        for (Mark mark : marks) {
            byKind.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark);
        }
    }

    /// All marks of a kind, in order.
    List<Mark> of(Mark.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// The marks of a kind that lie within a span, in order.
    List<Mark> within(Mark.Kind kind, Span span) {
        List<Mark> all = of(kind);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mark> within = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).span().start() <= span.end(); i++) {
            if (span.contains(all.get(i).span())) {
                within.add(all.get(i));
            }
        }
        return within;
    }

    /// Whether a span holds any mark of these kinds.
    boolean has(Span span, List<Mark.Kind> kinds) {
        return kinds.stream().anyMatch(kind -> !within(kind, span).isEmpty());
    }

    /// The spans of all marks of a kind that cover text.
    List<Span> spans(Mark.Kind kind) {
        return of(kind).stream().map(Mark::span).filter(span -> !span.isEmpty()).toList();
    }
}
