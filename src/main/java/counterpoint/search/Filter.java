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
/// @param field where the index keeps its values
/// @param values the values that pass
/// @param problem a sentence if no value can
record Filter(Facet facet, String field, List<String> values, Optional<String> problem) {
    Filter {
        values = List.copyOf(values);
    }

    static Filter of(Facet facet, Collection<String> values, String problemIfNone) {
        return new Filter(
                facet, facet.id(), List.copyOf(values),
                values.isEmpty() ? Optional.of(problemIfNone) : Optional.empty());
    }

    /// Lets through what either does.
    Filter or(Filter other) {
        TreeSet<String> either = new TreeSet<>(values);
        either.addAll(other.values);
        return new Filter(facet, field, List.copyOf(either), problem.or(other::problem));
    }

    /// Lets through what uses one of some authorities in one of some ways, not one authority in this way and another
    /// otherwise.
    ///
    /// @param treatments the ways
    /// @param authorities the authorities
    static Filter using(Filter treatments, Filter authorities) {
        List<String> uses = authorities.values.stream()
                .flatMap(authority -> treatments.values.stream()
                        .map(treatment -> PassageFields.cut(TreatedAuthority.term(treatment, authority))))
                .toList();
        return new Filter(Facet.TREATMENT, PassageFields.USE, uses, treatments.problem.or(authorities::problem));
    }

    Query query() {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
