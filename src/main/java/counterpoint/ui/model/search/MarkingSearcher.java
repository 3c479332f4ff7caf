package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.MarkedPassages;
import counterpoint.search.PassageMeanings;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells a searcher what the reader marked and wrote, which is searched with the passages.
///
/// @param index finds passages
/// @param marked what the reader marked by now; asked on any thread
record MarkingSearcher(Searcher index, Supplier<MarkedPassages> marked) implements Searcher {
    @Override
    public SearchResult search(SearchRequest request) {
        return index.search(request.with(marked.get()));
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
