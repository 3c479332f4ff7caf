package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The stretches of a source that are taken out of the running text: page headers, marks and bodies of footnotes.
///
/// @param spans raw, in order; they do not overlap
record Removals(List<Span> spans) {
    static final Removals NONE = new Removals(List.of());

    Removals {
        spans = List.copyOf(spans);
    }

    /// These removals together with others, which may come in any order.
    Removals with(Collection<Span> others) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(others);
        Collections.sort(all);
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.set(merged.size() - 1, merged.getLast().cover(span));
            } else if (!span.isEmpty()) {
                merged.add(span);
            }
        }
        return new Removals(merged);
    }

    /// Whether any of a span is taken out.
    boolean overlaps(Span span) {
        int index = firstAfter(span.start());
        return index < spans.size() && spans.get(index).overlaps(span);
    }

    /// The index of the first stretch that ends after `raw`.
    int firstAfter(int raw) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The offset before which the last character stands that is printed text, going back from `raw`.
    int skipBack(String source, int raw, int limit) {
        int at = raw;
        while (at > limit) {
            int index = firstAfter(at - 1);
            if (index < spans.size() && spans.get(index).contains(at - 1)) {
                at = Math.max(limit, spans.get(index).start());
            } else if (Punctuation.isSpace(source.charAt(at - 1))) {
                at--;
            } else {
                return at;
            }
        }
        return limit;
    }

    /// The next offset of printed text from `raw` on.
    int skipForward(String source, int raw, int limit) {
        int at = raw;
        int index = firstAfter(raw);
        while (at < limit) {
            if (index < spans.size() && spans.get(index).contains(at)) {
                at = Math.min(limit, spans.get(index).end());
                index++;
            } else if (Punctuation.isSpace(source.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return limit;
    }
}
