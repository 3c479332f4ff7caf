package counterpoint.search;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Whether any document matches; looks no further than the first.
final class AnyMatch implements CollectorManager<AnyMatch.Looking, Boolean> {
    @Override
    public Looking newCollector() {
        return new Looking();
    }

    @Override
    public Boolean reduce(Collection<Looking> looking) {
        return looking.stream().anyMatch(one -> one.found);
    }

    /// What one thread found.
    static final class Looking extends SimpleCollector {
        private boolean found;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            if (found) {
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public void collect(int document) {
            found = true;
            throw new CollectionTerminatedException();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
