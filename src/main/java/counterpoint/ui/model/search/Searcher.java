package counterpoint.ui.model.search;

import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;

/// Finds passages; may take long, and may be asked from any thread.
@FunctionalInterface
public interface Searcher {
    /// Finds passages, best first; whatever the words are, it answers.
    SearchResult search(SearchRequest request);
}
