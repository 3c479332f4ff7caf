package counterpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The searches that the reader saved, in the order in which they were saved.
///
/// @param list at most a hundred
public record SavedSearches(List<Saved> list) {
    /// No search is saved.
    public static final SavedSearches NONE = new SavedSearches(List.of());

    private static final int MOST = 100;

    /// A search under a name.
    ///
    /// @param id names it in the document, as long as it is there
    /// @param name what the reader calls it
    /// @param words as they were typed
    /// @param narrowed to what it is narrowed down: the values chosen by the name of the facet
    /// @param advanced whether the words are an expression
    public record Saved(String id, String name, String words, Map<String, List<String>> narrowed, boolean advanced) {
        public Saved {
            Map<String, List<String>> copy = new TreeMap<>();
            narrowed.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
            narrowed = Map.copyOf(copy);
        }

        /// Whether it asks for the same.
        public boolean asks(Saved other) {
            return words.equals(other.words) && narrowed.equals(other.narrowed) && advanced == other.advanced;
        }
    }

    public SavedSearches {
        list = list.stream().limit(MOST).toList();
    }

    /// An id that no saved search has.
    public String freshId() {
        return IntStream.rangeClosed(1, list.size() + 1)
                .mapToObj(number -> "search-" + number)
                .filter(id -> find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// The saved search with this id.
    public Optional<Saved> find(String id) {
        return list.stream().filter(saved -> saved.id().equals(id)).findFirst();
    }

    /// With one more, or with another one in the place of that with its id.
    public SavedSearches with(Saved saved) {
        List<Saved> more = new ArrayList<>(list);
        int at = list.stream().map(Saved::id).toList().indexOf(saved.id());
        if (at < 0) {
            more.add(saved);
        } else {
            more.set(at, saved);
        }
        return new SavedSearches(more);
    }

    /// The list without the search that has an id; the same if none has it.
    public SavedSearches without(String id) {
        return new SavedSearches(list.stream().filter(saved -> !saved.id().equals(id)).toList());
    }

    /// Whether there is room for one more.
    public boolean hasRoom() {
        return list.size() < MOST;
    }
}
