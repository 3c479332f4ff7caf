package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the lists of facets of a result.
///
/// The counts combine: each facet is counted among the passages that the *other* facets let through, so that a click
/// on another value of the same facet leads to as many passages as it says.
final class FacetLists {
    private static final List<Facet> SHOWN = List.of(
            Facet.CASE, Facet.SIDE, Facet.MARKED, Facet.AUTHOR, Facet.DOCTRINE, Facet.AUTHORITY, Facet.TREATMENT,
            Facet.COURT,
            Facet.YEAR);
    /// A list longer than this is no help in narrowing down.
    private static final int MOST = 30;

    private FacetLists() {
    }

    static Map<Facet, List<FacetValue>> of(
            Question question, SearchResult result, Coverage covered, SearchedMarks marks) {
        Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
        for (Facet facet : SHOWN) {
            Map<String, Integer> counts = facet == Facet.MARKED
                    ? marked(question, covered, marks)
                    : counts(facet, question, result, covered);
            lists.put(facet, values(facet, counts, result.total(), question.narrowing(), covered));
        }
        return lists;
    }

    /// How many passages have marks is asked of the index only if any has.
    private static Map<String, Integer> marked(Question question, Coverage covered, SearchedMarks marks) {
        if (marks.chosen().isEmpty() || question.narrowing().of(Facet.MARKED).isPresent()) {
            return Map.of();
        }
        int count = covered.searcher().search(question.narrowing().toggled(Facet.MARKED, Facet.ANY_MARK)
                .request(question.words(), question.manner(), 0)).total();
        return count == 0 ? Map.of() : Map.of(Facet.ANY_MARK, count);
    }

    private static Map<String, Integer> counts(
            Facet facet, Question question, SearchResult result, Coverage covered) {
        Narrowing others = question.narrowing().without(facet);
        if (others.equals(question.narrowing()) || (others.isNone() && question.words().isBlank())) {
            return result.facets().getOrDefault(facet, Map.of());
        }
        return covered.searcher().search(others.request(question.words(), question.manner(), 0)).facets()
                .getOrDefault(facet, Map.of());
    }

    private static List<FacetValue> values(
            Facet facet, Map<String, Integer> counts, int total, Narrowing narrowing, Coverage covered) {
        Map<String, Integer> all = new LinkedHashMap<>(counts);
        narrowing.of(facet).ifPresent(chosen -> all.put(chosen, total));
        List<FacetValue> values = new ArrayList<>();
        all.forEach((id, count) -> covered.name(facet, id).ifPresent(
                name -> values.add(new FacetValue(facet, id, name, count, narrowing.has(facet, id)))));
        return values.stream()
                .filter(value -> value.chosen() || values.indexOf(value) < MOST)
                .toList();
    }
}
