package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes the lists of facets of a result.
///
/// The counts combine: each facet is counted among the passages that the *other* facets let through, so that a click
/// on another value of the same facet leads to as many passages more as it says, but for those that have both.
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
            Map<String, Integer> counts = withChosen(
                    facet, question, covered, counts(facet, question, result, covered));
            Function<String, Optional<String>> names = facet == Facet.MARKED
                    ? marks::name
                    : id -> covered.name(facet, id);
            List<FacetValue> values = values(facet, counts, question.narrowing(), names);
            lists.put(facet, facet == Facet.MARKED ? inOrder(values, marks) : values);
        }
        return lists;
    }

    /// All values that passages have: before anything is asked, the reader may begin with one of them.
    static Map<Facet, List<FacetValue>> all(Coverage covered) {
        Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
        SHOWN.forEach(facet -> lists.put(
                facet, values(facet, covered.values(facet), Narrowing.NONE, id -> covered.name(facet, id))));
        return lists;
    }

    private static List<FacetValue> inOrder(List<FacetValue> values, SearchedMarks marks) {
        Map<String, FacetValue> byId = values.stream().collect(Collectors.toMap(FacetValue::id, value -> value));
        return marks.inOrder(byId.keySet()).stream().map(byId::get).toList();
    }

    private static Map<String, Integer> counts(
            Facet facet, Question question, SearchResult result, Coverage covered) {
        Narrowing others = question.narrowing().without(facet);
        if (others.equals(question.narrowing())) {
            return result.facets().getOrDefault(facet, Map.of());
        }
        if (others.isNone() && question.words().isBlank()) {
            // Nothing else is asked for, so that all there are may be chosen, too.
            return facet == Facet.MARKED
                    ? result.facets().getOrDefault(facet, Map.of())
                    : covered.searcher().values(facet);
        }
        return covered.searcher().search(others.request(question.words(), question.manner(), 0)).facets()
                .getOrDefault(facet, Map.of());
    }

    /// The counts with those of the values chosen, which may be too rare to be among the counts.
    private static Map<String, Integer> withChosen(
            Facet facet, Question question, Coverage covered, Map<String, Integer> counts) {
        Map<String, Integer> all = new LinkedHashMap<>(counts);
        for (String chosen : question.narrowing().of(facet)) {
            all.computeIfAbsent(chosen, one -> covered.searcher()
                    .search(question.narrowing()
                            .with(facet, List.of(one))
                            .request(question.words(), question.manner(), 0))
                    .total());
        }
        return all;
    }

    private static List<FacetValue> values(
            Facet facet, Map<String, Integer> counts, Narrowing narrowing,
            Function<String, Optional<String>> names) {
        List<FacetValue> values = new ArrayList<>();
        counts.forEach((id, count) -> names.apply(id).ifPresent(name -> {
            boolean chosen = narrowing.has(facet, id);
            if (chosen || values.size() < MOST) {
                values.add(new FacetValue(facet, id, name, count, chosen));
            }
        }));
        return List.copyOf(values);
    }
}
