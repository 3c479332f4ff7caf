package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// To what a search is narrowed down: at most one value of each facet, and a passage must have them all.
///
/// @param values the value chosen for a facet, by its facet
public record Narrowing(Map<Facet, String> values) {
    /// All passages.
    public static final Narrowing NONE = new Narrowing(Map.of());

    public Narrowing {
        values = Map.copyOf(values);
    }

    public boolean isNone() {
        return values.isEmpty();
    }

    public Optional<String> of(Facet facet) {
        return Optional.ofNullable(values.get(facet));
    }

    public boolean has(Facet facet, String value) {
        return value.equals(values.get(facet));
    }

    /// With this value of the facet, or without it if it was chosen already.
    public Narrowing toggled(Facet facet, String value) {
        Narrowing without = without(facet);
        if (has(facet, value)) {
            return without;
        }
        Map<Facet, String> changed = new TreeMap<>(without.values);
        changed.put(facet, value);
        return new Narrowing(changed);
    }

    public Narrowing without(Facet facet) {
        Map<Facet, String> changed = new TreeMap<>(values);
        changed.remove(facet);
        return new Narrowing(changed);
    }

    /// Asks for words among what this lets through.
    SearchRequest request(String words, Manner manner, int limit) {
        SearchRequest plain = new SearchRequest(words, values, limit);
        SearchRequest read = manner.advanced() ? plain.advanced() : plain;
        return manner.byMeaning() ? read : read.byWordsOnly();
    }
}
