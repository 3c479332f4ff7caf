package counterpoint.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;

/// How many passages match, and how many of them have each value of each facet.
///
/// @param total the passages
/// @param values for every facet its values, most first, then by name
record FacetCounts(int total, Map<Facet, Map<String, Integer>> values) {
    /// More values of one facet than these are no help in narrowing down; the rarest are left out.
    static final int MOST_VALUES = 100;

    FacetCounts {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    static FacetCounts none() {
        Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
        Arrays.stream(Facet.values()).forEach(facet -> values.put(facet, Map.of()));
        return new FacetCounts(0, values);
    }

    /// The same, with the values of one facet.
    FacetCounts with(Facet facet, Map<String, Integer> counted) {
        Map<Facet, Map<String, Integer>> all = new EnumMap<>(values);
        all.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(counted)));
        return new FacetCounts(total, all);
    }

    /// Counts what a search matches.
    ///
    /// @param ordinals the numbers of the values
    /// @param most so many values of each facet are wanted at most
    record Counting(FacetOrdinals ordinals, int most) implements CollectorManager<FacetCounter, FacetCounts> {
        /// Counts for showing.
        Counting(FacetOrdinals ordinals) {
            this(ordinals, MOST_VALUES);
        }

        @Override
        public FacetCounter newCollector() {
            return new FacetCounter(ordinals);
        }

        @Override
        public FacetCounts reduce(Collection<FacetCounter> counters) throws IOException {
            int total = counters.stream().mapToInt(FacetCounter::total).sum();
            int[] counts = counters.size() == 1 ? counters.iterator().next().counts() : sums(counters);
            Map<Facet, Map<String, Integer>> values = new EnumMap<>(Facet.class);
            SortedSetDocValues names = ordinals.values();
            for (Facet facet : Facet.values()) {
                values.put(facet, named(best(ordinals.of(facet), counts), names));
            }
            return new FacetCounts(total, values);
        }

        private int[] sums(Collection<FacetCounter> counters) {
            int[] sums = new int[ordinals.size()];
            for (FacetCounter counter : counters) {
                for (int value = 0; value < sums.length; value++) {
                    sums[value] += counter.counts()[value];
                }
            }
            return sums;
        }

        /// The values met most often, most first; of two the first by name, since that has the smaller number.
        private Counted[] best(FacetValues place, int[] counts) {
            PriorityQueue<Counted> best = new PriorityQueue<>(Collections.reverseOrder());
            for (int value = (int) place.first(); value < place.after(); value++) {
                if (counts[value] == 0 || (best.size() == most && counts[value] <= best.element().count())) {
                    continue;
                }
                best.add(new Counted(value, counts[value]));
                if (best.size() > most) {
                    best.remove();
                }
            }
            Counted[] sorted = best.toArray(Counted[]::new);
            Arrays.sort(sorted);
            return sorted;
        }

        /// Only the values that are shown are decoded, which costs much more than counting them.
        private static Map<String, Integer> named(Counted[] best, SortedSetDocValues names) throws IOException {
            Map<String, Integer> named = new LinkedHashMap<>();
            for (Counted counted : best) {
                named.put(FacetValues.value(names.lookupOrd(counted.value())), counted.count());
            }
            return Collections.unmodifiableMap(named);
        }
    }

    /// A value by its number; those met more often come first.
    private record Counted(int value, int count) implements Comparable<Counted> {
        @Override
        public int compareTo(Counted other) {
            int byCount = Integer.compare(other.count, count);
            return byCount != 0 ? byCount : Integer.compare(value, other.value);
        }
    }
}
