package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.util.LongHeap;

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
        private List<Counted> best(FacetValues place, int[] counts) {
            LongHeap best = new LongHeap(Math.clamp(place.after() - place.first(), 1, most));
            int least = 0;
            for (int value = (int) place.first(); value < place.after(); value++) {
                if (counts[value] > least && best.insertWithOverflow(Counted.sortable(value, counts[value]))
                        && best.size() == most) {
                    least = Counted.of(best.top()).count();
                }
            }
            List<Counted> sorted = new ArrayList<>();
            while (best.size() > 0) {
                sorted.add(Counted.of(best.pop()));
            }
            return sorted.reversed();
        }

        /// Only the values that are shown are decoded, which costs much more than counting them.
        private static Map<String, Integer> named(List<Counted> best, SortedSetDocValues names) throws IOException {
            Map<String, Integer> named = new LinkedHashMap<>();
            for (Counted counted : best) {
                named.put(FacetValues.value(names.lookupOrd(counted.value())), counted.count());
            }
            return Collections.unmodifiableMap(named);
        }
    }

    /// A value by its number, and how often it was met.
    private record Counted(int value, int count) {
        /// Larger for what was met more often, then for what has the smaller number: there are tens of thousands of values.
        static long sortable(int value, int count) {
            return (long) count << Integer.SIZE | (Integer.MAX_VALUE - value);
        }

        static Counted of(long sortable) {
            return new Counted(Integer.MAX_VALUE - (int) sortable, (int) (sortable >>> Integer.SIZE));
        }
    }
}
