package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.CollectorManager;

/// How many passages match, and how many of them have each value of each facet.
///
/// @param total the passages
/// @param values for every facet its values, most first, then by name
record FacetCounts(int total, Map<Facet, Map<String, Integer>> values) {
    FacetCounts {
        values = Map.copyOf(values);
    }

    /// More values of one facet than these are no help in narrowing down; the rarest are left out.
    static final int MOST_VALUES = 100;

    static FacetCounts none() {
        return of(0, new EnumMap<>(Facet.class));
    }

    private static FacetCounts of(int total, Map<Facet, Map<String, Integer>> counted) {
        Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, mostFirst(counted.getOrDefault(facet, Map.of())));
        }
        return new FacetCounts(total, values);
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// Counts what a search matches.
    static final class Counting implements CollectorManager<FacetCounter, FacetCounts> {
        @Override
        public FacetCounter newCollector() {
            return new FacetCounter();
        }

        @Override
        public FacetCounts reduce(Collection<FacetCounter> counters) throws IOException {
            Map<Facet, List<FacetCounter.Values>> segments = new EnumMap<>(Facet.class);
            int total = 0;
            for (FacetCounter counter : counters) {
                total += counter.total();
                counter.values()
                        .forEach(values -> segments.computeIfAbsent(values.facet(), key -> new ArrayList<>())
                                .add(values));
            }
            Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
            for (Map.Entry<Facet, List<FacetCounter.Values>> facet : segments.entrySet()) {
                counted.put(facet.getKey(), merged(facet.getValue()));
            }
            return of(total, counted);
        }

        /// The counts by value. In an index of one segment, the usual one, only values that can be among those shown
        /// are decoded; of several segments all, since counts that are small in each may add up.
        private static Map<String, Integer> merged(List<FacetCounter.Values> segments) throws IOException {
            Map<String, Integer> counts = new HashMap<>();
            for (FacetCounter.Values segment : segments) {
                segment.addTo(counts, segments.size() == 1 ? segment.countAtRank(MOST_VALUES) : 1);
            }
            return counts;
        }
    }
}
