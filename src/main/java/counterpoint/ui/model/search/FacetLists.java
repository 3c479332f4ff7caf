package counterpoint.ui.model.search;

import counterpoint.authority.Authority;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.Facet;
import counterpoint.search.SearchResult;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.theme.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the lists of facets of a result.
///
/// The counts combine: each facet is counted among the passages that the *other* facets let through, so that a click
/// on another value of the same facet leads to as many passages as it says.
final class FacetLists {
    private static final List<Facet> SHOWN = List.of(Facet.CASE, Facet.SIDE, Facet.AUTHORITY);
    private static final int MOST_AUTHORITIES = 8;

    private FacetLists() {
    }

    static Map<Facet, List<FacetValue>> of(Question question, SearchResult result, Coverage covered) {
        Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
        for (Facet facet : SHOWN) {
            Map<String, Integer> counts = counts(facet, question, result, covered);
            lists.put(facet, values(facet, counts, result.total(), question.narrowing(), covered));
        }
        return lists;
    }

    private static Map<String, Integer> counts(
            Facet facet, Question question, SearchResult result, Coverage covered) {
        Narrowing others = question.narrowing().without(facet);
        if (others.equals(question.narrowing()) || (others.isNone() && question.words().isBlank())) {
            return result.facets().getOrDefault(facet, Map.of());
        }
        return covered.searcher().search(others.request(question.words(), 0)).facets().getOrDefault(facet, Map.of());
    }

    private static List<FacetValue> values(
            Facet facet, Map<String, Integer> counts, int total, Narrowing narrowing, Coverage covered) {
        Map<String, Integer> all = new LinkedHashMap<>(counts);
        narrowing.of(facet).ifPresent(chosen -> all.put(chosen, total));
        List<FacetValue> values = new ArrayList<>();
        all.forEach((id, count) -> name(facet, id, covered).ifPresent(
                name -> values.add(new FacetValue(facet, id, name, count, narrowing.has(facet, id)))));
        return facet == Facet.AUTHORITY
                ? values.stream()
                        .filter(value -> value.chosen() || values.indexOf(value) < MOST_AUTHORITIES)
                        .toList()
                : List.copyOf(values);
    }

    private static Optional<String> name(Facet facet, String id, Coverage covered) {
        return switch (facet) {
            case CASE -> covered.entry(id).map(CaseEntry::name);
            case SIDE -> Optional.of(Side.nameOf(OpinionKind.valueOf(id)));
            case AUTHORITY -> Optional.ofNullable(covered.authorities().get(id)).map(Authority::name);
            case COURT, YEAR, AUTHOR, DOCTRINE -> Optional.of(id);
        };
    }
}
