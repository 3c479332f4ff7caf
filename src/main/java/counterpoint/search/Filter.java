package counterpoint.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// A facet narrowed down to some of its values.
///
/// @param facet what is narrowed down
/// @param values the values that pass
/// @param problem a sentence if no value can
record Filter(Facet facet, List<String> values, Optional<String> problem) {
    Filter {
        values = List.copyOf(values);
    }

    static Filter of(Facet facet, List<String> values, String problemIfNone) {
        return new Filter(facet, values, values.isEmpty() ? Optional.of(problemIfNone) : Optional.empty());
    }

    Query query() {
        return new TermInSetQuery(facet.id(), values.stream().map(BytesRef::new).toList());
    }
}
