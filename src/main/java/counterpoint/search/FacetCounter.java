package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts every matching passage, and the values of its facets.
final class FacetCounter implements Collector {
    private final List<Values> values = new ArrayList<>();
    private int total;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        List<Values> ofSegment = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            SortedSetDocValues stored = DocValues.getSortedSet(segment.reader(), facet.id());
            ofSegment.add(new Values(facet, stored, new int[(int) stored.getValueCount()]));
        }
        values.addAll(ofSegment);
        return new SegmentCounter(ofSegment);
    }

    /// How many passages matched.
    int total() {
        return total;
    }

    /// What was counted, by facet and segment.
    List<Values> values() {
        return values;
    }

    private final class SegmentCounter implements LeafCollector {
        private final List<Values> ofSegment;

        SegmentCounter(List<Values> ofSegment) {
            this.ofSegment = ofSegment;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no scores.
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (Values ofFacet : ofSegment) {
                ofFacet.count(document);
            }
        }
    }

    /// The values of one facet in one segment of the index, and how often each was met.
    static final class Values {
        private final Facet facet;
        private final SortedSetDocValues stored;
        private final int[] counts;

        Values(Facet facet, SortedSetDocValues stored, int[] counts) {
            this.facet = facet;
            this.stored = stored;
            this.counts = counts;
        }

        void count(int document) throws IOException {
            if (stored.advanceExact(document)) {
                for (int value = 0; value < stored.docValueCount(); value++) {
                    counts[(int) stored.nextOrd()]++;
                }
            }
        }

        Facet facet() {
            return facet;
        }

        /// How often the value that is number `rank` from the top was met; 1 if there are fewer values.
        int countAtRank(int rank) {
            int[] rising = counts.clone();
            Arrays.sort(rising);
            return rank > rising.length ? 1 : Math.max(1, rising[rising.length - rank]);
        }

        /// Adds the values that were met at least so often; decoding a value costs much more than counting it.
        void addTo(Map<String, Integer> byValue, int atLeast) throws IOException {
            for (int value = 0; value < counts.length; value++) {
                if (counts[value] >= atLeast) {
                    byValue.merge(stored.lookupOrd(value).utf8ToString(), counts[value], Integer::sum);
                }
            }
        }
    }
}
