package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// To what a search is narrowed down: a passage must have, of each facet that is here, any of the values chosen.
///
/// @param values the values chosen for a facet, at least one, in the order in which they were chosen, by its facet
public record Narrowing(Map<Facet, List<String>> values) {
    /// All passages.
    public static final Narrowing NONE = new Narrowing(Map.of());

    public Narrowing {
        Map<Facet, List<String>> chosen = new TreeMap<>();
        values.forEach((facet, some) -> {
            if (!some.isEmpty()) {
                chosen.put(facet, List.copyOf(some));
            }
        });
        values = Map.copyOf(chosen);
    }

    /// Whether all passages are let through.
    public boolean isNone() {
        return values.isEmpty();
    }

    /// The values chosen for a facet; none if it is not narrowed down.
    public List<String> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /// Whether a value of a facet is chosen.
    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /// With this value of the facet beside those chosen before, or without it if it was chosen already.
    public Narrowing toggled(Facet facet, String value) {
        return has(facet, value)
                ? with(facet, of(facet).stream().filter(chosen -> !chosen.equals(value)).toList())
                : with(facet, Stream.concat(of(facet).stream(), Stream.of(value)).toList());
    }

    /// Without any value of the facet.
    public Narrowing without(Facet facet) {
        return with(facet, List.of());
    }

    /// With these values of the facet and no others.
    Narrowing with(Facet facet, List<String> chosen) {
        Map<Facet, List<String>> changed = new TreeMap<>(values);
        changed.put(facet, chosen);
        return new Narrowing(changed);
    }

    /// Asks for words among what this lets through.
    SearchRequest request(String words, Manner manner, int limit) {
        SearchRequest plain = new SearchRequest(words, values, limit);
        SearchRequest read = manner.advanced() ? plain.advanced() : plain;
        return manner.byMeaning() ? read : read.byWordsOnly();
    }
}
