package counterpoint.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    static Filter of(Facet facet, Collection<String> values, String problemIfNone) {
        return new Filter(
                facet, List.copyOf(values), values.isEmpty() ? Optional.of(problemIfNone) : Optional.empty());
    }

    /// Lets through what either does.
    Filter or(Filter other) {
        TreeSet<String> either = new TreeSet<>(values);
        either.addAll(other.values);
        return new Filter(facet, List.copyOf(either), problem.or(other::problem));
    }

    Query query() {
        return new TermInSetQuery(facet.id(), values.stream().map(BytesRef::new).toList());
    }
}
