package counterpoint.language;

import counterpoint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A text of which stored queries are asked, cut into words once; immutable.
///
/// A passage that is asked again, since a query was changed, is not cut again.
public final class AskedText {
    private final Map<String, AnalyzedText> fields;

    private AskedText(Map<String, AnalyzedText> fields) {
        this.fields = fields;
    }

    /// Words that a query wants, where they stand.
    ///
    /// @param field in which field
    /// @param span where in the field's text
    public record Found(String field, Span span) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byField = field.compareTo(other.field);
            return byField != 0 ? byField : span.compareTo(other.span);
        }
    }

    /// Cuts a text; may be called on any thread.
    ///
    /// @param texts by field, [StoredQuery#TEXT] and others; a field that is missing is empty
    public static AskedText of(Map<String, String> texts) {
        Map<String, AnalyzedText> fields = new TreeMap<>();
        texts.forEach((field, text) -> fields.put(field, StoredQueryReader.analyzed(text)));
        return new AskedText(fields);
    }

    /// Its fields in order.
    Map<String, AnalyzedText> fields() {
        return fields;
    }

    /// Where it has what one query wants, in order; empty if it has not. Many queries are better asked as
    /// [StoredQueries].
    public List<Found> ask(StoredQuery query) {
        return new StoredQueries(List.of(query)).asker().ask(this).getOrDefault(0, List.of());
    }
}
