package counterpoint.search;

import counterpoint.opinion.OpinionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The filters of a request as queries, checked against what the index knows.
final class Filters {
    private final Set<String> cases = new TreeSet<>();
    private final Set<String> authorities = new TreeSet<>();

    Filters(List<IndexedPassage> passages) {
        for (IndexedPassage passage : passages) {
            cases.addAll(Facet.CASE.of(passage));
            authorities.addAll(Facet.AUTHORITY.of(passage));
        }
    }

    /// The filters of a request: none if it has none.
    List<Filter> of(SearchRequest request) {
        return List.of(
                request.caseId().map(this::byCase),
                request.side().map(Filters::bySide),
                request.authority().map(this::byAuthority))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Filter byCase(String id) {
        List<String> known = cases.stream().filter(id::equals).toList();
        return Filter.of(Facet.CASE, known, "There is no case “" + id + "” in the library.");
    }

    private static Filter bySide(String side) {
        String name = side.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> sides = Arrays.stream(OpinionKind.values()).map(OpinionKind::name).filter(name::equals).toList();
        String known = Arrays.stream(OpinionKind.values()).map(OpinionKind::id).collect(Collectors.joining(", "));
        return Filter.of(Facet.SIDE, sides, "There is no side “" + side + "”: the sides are " + known + ".");
    }

    private Filter byAuthority(String part) {
        String folded = folded(part);
        List<String> keys = authorities.stream().filter(key -> folded(key).contains(folded)).toList();
        return Filter.of(Facet.AUTHORITY, keys, "No passage cites an authority with “" + part + "” in its name.");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
