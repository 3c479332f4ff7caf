package counterpoint.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/// Counts all that matches and keeps the best of it, in one pass: finding what matches is most of the work.
///
/// @param likeliest keeps the best
/// @param counting counts all
record Gathering(TopScoreDocCollectorManager likeliest, FacetCounts.Counting counting)
        implements
            CollectorManager<Gathering.Both, Gathering.Gathered> {
    /// @param most so many of the best are kept, at least one
    Gathering(int most, FacetCounts.Counting counting) {
        this(new TopScoreDocCollectorManager(most, Integer.MAX_VALUE), counting);
    }

    @Override
    public Both newCollector() {
        return new Both(likeliest.newCollector(), counting.newCollector());
    }

    @Override
    public Gathered reduce(Collection<Both> gathered) throws IOException {
        return new Gathered(
                List.of(likeliest.reduce(gathered.stream().map(Both::best).toList()).scoreDocs),
                gathered.stream().map(Both::counter).toList());
    }

    /// What a search found.
    ///
    /// @param likeliest the best, best first
    /// @param counters what counted all
    record Gathered(List<ScoreDoc> likeliest, List<FacetCounter> counters) {
        Gathered {
            likeliest = List.copyOf(likeliest);
            counters = List.copyOf(counters);
        }

        boolean isEmpty() {
            return counters.stream().allMatch(counter -> counter.total() == 0);
        }
    }

    /// What one thread gathers.
    record Both(TopScoreDocCollector best, FacetCounter counter) implements Collector {
        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new BothOfSegment(best.getLeafCollector(segment), counter.getLeafCollector(segment));
        }

        /// All is scored, since all is counted: the best never say that they need no more.
        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void setWeight(Weight weight) {
            best.setWeight(weight);
        }
    }

    /// What is gathered of one segment.
    private record BothOfSegment(LeafCollector best, LeafCollector counter) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            best.collect(document);
            counter.collect(document);
        }

        @Override
        public void finish() throws IOException {
            best.finish();
            counter.finish();
        }
    }
}
