package counterpoint.search;

import counterpoint.text.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found.
///
/// @param query the words as typed
/// @param total how many passages match, of which `hits` are the first
/// @param millis how long it took
/// @param hits best first
/// @param facets for each facet its values with the number of matching passages, most first; a value that no passage
///     has is left out
/// @param problem a sentence for the reader if the words could not be taken as typed; empty otherwise
/// @param problemAt where in the words an expression is wrong; empty for plain words
/// @param didYouMean the words as they may have been meant, if a word that no passage has is like one that some have
public record SearchResult(
        String query,
        int total,
        double millis,
        List<SearchHit> hits,
        Map<Facet, Map<String, Integer>> facets,
        Optional<String> problem,
        Optional<Span> problemAt,
        Optional<String> didYouMean) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = copy(facets);
    }

    /// Nothing was found, or asked.
    public static SearchResult none(String query) {
        return new SearchResult(
                query, 0, 0, List.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Nothing could be found, for a reason.
    static SearchResult failed(String query, String sentence) {
        return new SearchResult(
                query, 0, 0, List.of(), Map.of(), Optional.of(sentence), Optional.empty(), Optional.empty());
    }

    /// A copy that keeps the order of the values, most first.
    private static Map<Facet, Map<String, Integer>> copy(Map<Facet, Map<String, Integer>> facets) {
        Map<Facet, Map<String, Integer>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> copy.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        return Collections.unmodifiableMap(copy);
    }
}
