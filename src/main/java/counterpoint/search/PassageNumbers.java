package counterpoint.search;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Lists the numbers of all passages that a search finds.
///
/// @param numbering which document is which passage
record PassageNumbers(Numbering numbering) implements CollectorManager<PassageNumbers.Listing, int[]> {
    @Override
    public Listing newCollector() {
        return new Listing(numbering);
    }

    @Override
    public int[] reduce(Collection<Listing> listings) {
        return listings.stream().flatMapToInt(listing -> listing.found.build()).sorted().toArray();
    }

    /// The numbers that one thread found.
    static final class Listing extends SimpleCollector {
        private final Numbering numbering;
        private final IntStream.Builder found = IntStream.builder();
        private int first;

        private Listing(Numbering numbering) {
            this.numbering = numbering;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            first = segment.docBase;
        }

        @Override
        public void collect(int document) {
            found.add(numbering.number(first + document));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
