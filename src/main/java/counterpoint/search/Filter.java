package counterpoint.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// A facet narrowed down to some of its values.
///
/// @param facet what is narrowed down
/// @param values the values that pass; none where the index does not know them
/// @param problem a sentence if nothing can pass
/// @param query finds what passes
record Filter(Facet facet, List<String> values, Optional<String> problem, Query query) {
    Filter {
        values = List.copyOf(values);
    }

    static Filter of(Facet facet, Collection<String> values, String problemIfNone) {
        return having(facet, facet.id(), values, values.isEmpty() ? Optional.of(problemIfNone) : Optional.empty());
    }

    /// Lets through what is found by the reader's marks, if anything is.
    static Filter ofMarks(Optional<Query> found, String problemIfNone) {
        return new Filter(
                Facet.MARKED, List.of(), found.isPresent() ? Optional.empty() : Optional.of(problemIfNone),
                found.orElseGet(() -> new MatchNoDocsQuery(problemIfNone)));
    }

    private static Filter having(Facet facet, String field, Collection<String> values, Optional<String> problem) {
        Query query = new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
        return new Filter(facet, List.copyOf(values), problem, query);
    }

    /// Lets through what either does.
    Filter or(Filter other) {
        if (facet == Facet.MARKED) {
            // The index knows no marks by which to find them all at once.
            Query marks = new BooleanQuery.Builder().add(query, Occur.SHOULD).add(other.query, Occur.SHOULD).build();
            return new Filter(facet, List.of(), problem.or(other::problem), marks);
        }
        TreeSet<String> either = new TreeSet<>(values);
        either.addAll(other.values);
        return having(facet, facet.id(), either, problem.or(other::problem));
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
        return having(Facet.TREATMENT, PassageFields.USE, uses, treatments.problem.or(authorities::problem));
    }
}
