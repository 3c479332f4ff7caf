package counterpoint.parse;

import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.List;

/// The spans of which a file says one thing, quick to ask.
///
/// @param spans in order; they do not overlap
record SpanSet(List<Span> spans) {
    SpanSet {
        spans = List.copyOf(spans);
    }

    /// Those that are marked as `kind`.
    static SpanSet of(List<Mark> marks, Mark.Kind kind) {
        return new SpanSet(marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::span)
                .filter(span -> !span.isEmpty())
                .sorted()
                .toList());
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /// Whether one of them shares a character with `span`.
    boolean overlaps(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).overlaps(span);
    }
}
