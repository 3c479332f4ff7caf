package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import counterpoint.search.PassageMeanings;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds passages; may take long, and may be asked from any thread.
@FunctionalInterface
public interface Searcher {
    /// Finds passages, best first; whatever the words are, it answers.
    SearchResult search(SearchRequest request);

    /// The values of a facet with the number of passages that have them, most first; for completion.
    default Map<String, Integer> values(Facet facet) {
        return Map.of();
    }

    /// Finds the passages most like one that was found, best first.
    default SearchResult like(IndexedPassage passage, int limit) {
        return SearchResult.none(passage.address());
    }

    /// A sentence if its index is not kept as it should be: another window keeps it, or the disk refuses.
    default Optional<String> notice() {
        return Optional.empty();
    }

    /// Reads what the passages mean, to find them by that too; may take minutes, while it goes on answering, by meaning as
    /// far as it is known.
    ///
    /// @param most so many passages are read at most
    /// @param open the id of the case that is open now, which is read first
    /// @param progress hears how far it is
    /// @return how it ended; empty if it cannot learn and goes on with words
    /// @throws IOException with a sentence for the reader if it could, but something is missing
    default Optional<PassageMeanings.Read> understand(
            int most, Supplier<Optional<String>> open, PassageMeanings.Progress progress) throws IOException {
        return Optional.empty();
    }

    /// Finds passages of an index by words alone.
    static Searcher over(PassageIndex index) {
        return new Searcher() {
            @Override
            public SearchResult search(SearchRequest request) {
                return index.search(request);
            }

            @Override
            public SearchResult like(IndexedPassage passage, int limit) {
                return index.like(passage, limit);
            }

            @Override
            public Map<String, Integer> values(Facet facet) {
                return index.values(facet);
            }
        };
    }
}
