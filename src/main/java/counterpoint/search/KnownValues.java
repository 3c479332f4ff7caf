package counterpoint.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;

/// What one state of the index knows by name: the values of all facets, and the cases.
///
/// @param counts for each facet its values with the number of passages that have them, most first
/// @param cases the names of the cases by their folders
record KnownValues(FacetCounts counts, Map<String, String> cases) {
    /// Reads it from the index; takes as long as a search that finds all passages.
    ///
    /// @throws IOException if the index is damaged
    static KnownValues of(IndexSearcher searcher, FacetOrdinals ordinals, Collection<CaseRecord> cases)
            throws IOException {
        FacetCounts counts = searcher.search(
                PassageFields.everything(), new FacetCounts.Counting(ordinals, Integer.MAX_VALUE));
        Map<String, String> names = new TreeMap<>();
        cases.forEach(one -> names.put(one.caseId(), one.name()));
        return new KnownValues(counts, names);
    }

    /// The values of a facet with the number of their passages, most first.
    Map<String, Integer> counted(Facet facet) {
        return counts.values().getOrDefault(facet, Map.of());
    }

    /// The values of a facet.
    Set<String> values(Facet facet) {
        return counted(facet).keySet();
    }
}
