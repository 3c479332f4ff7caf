package counterpoint.ui.model.search;

import counterpoint.search.ChosenPassages;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageMeanings;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells a searcher what the reader marked, where that is asked for.
///
/// @param index finds passages
/// @param marked what the reader marked by now; asked on any thread
record MarkingSearcher(Searcher index, Supplier<ChosenPassages> marked) implements Searcher {
    @Override
    public SearchResult search(SearchRequest request) {
        boolean asked = request.narrowed().containsKey(Facet.MARKED);
        return index.search(asked ? request.marked(marked.get()) : request);
    }

    @Override
    public Map<String, Integer> values(Facet facet) {
        return index.values(facet);
    }

    @Override
    public SearchResult like(IndexedPassage passage, int limit) {
        return index.like(passage, limit);
    }

    @Override
    public Optional<String> notice() {
        return index.notice();
    }

    @Override
    public Optional<PassageMeanings.Read> understand(
            int most, Supplier<Optional<String>> open, PassageMeanings.Progress progress) throws IOException {
        return index.understand(most, open, progress);
    }
}
