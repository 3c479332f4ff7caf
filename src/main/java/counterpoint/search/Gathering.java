package counterpoint.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollector;
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
    record Both(TopScoreDocCollector best, FacetCounter counter, Collector together) implements Collector {
        Both(TopScoreDocCollector best, FacetCounter counter) {
            this(best, counter, MultiCollector.wrap(best, counter));
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return together.getLeafCollector(segment);
        }

        @Override
        public ScoreMode scoreMode() {
            return together.scoreMode();
        }

        @Override
        public void setWeight(Weight weight) {
            together.setWeight(weight);
        }
    }
}
