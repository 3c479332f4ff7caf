package counterpoint.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts every matching passage, and the values of its facets.
///
/// Each segment is counted by its own numbers, which is quickest, and then added to those of all.
final class FacetCounter implements Collector {
    private final FacetOrdinals ordinals;
    private final int[] counts;
    private int total;

    FacetCounter(FacetOrdinals ordinals) {
        this.ordinals = ordinals;
        this.counts = new int[ordinals.size()];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(segment.reader(), PassageFields.FACETS);
        return new SegmentCounter(stored, ordinals.global(segment.ord));
    }

    /// How many passages matched.
    int total() {
        return total;
    }

    /// How often each value was met, by its number over all segments.
    int[] counts() {
        return counts;
    }

    private final class SegmentCounter implements LeafCollector {
        private final SortedSetDocValues stored;
        private final Optional<int[]> global;
        private final int[] ofSegment;

        SegmentCounter(SortedSetDocValues stored, Optional<int[]> global) {
            this.stored = stored;
            this.global = global;
            this.ofSegment = global.isEmpty() ? counts : new int[(int) stored.getValueCount()];
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no scores.
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            if (stored.advanceExact(document)) {
                int values = stored.docValueCount();
                for (int value = 0; value < values; value++) {
                    ofSegment[(int) stored.nextOrd()]++;
                }
            }
        }

        @Override
        public void finish() {
            global.ifPresent(this::add);
        }

        private void add(int[] numbers) {
            for (int value = 0; value < ofSegment.length; value++) {
                if (ofSegment[value] > 0) {
                    counts[numbers[value]] += ofSegment[value];
                }
            }
        }
    }
}
