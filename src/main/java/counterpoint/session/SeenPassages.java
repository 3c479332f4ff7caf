package counterpoint.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The passages that saved searches had found when they were last opened.
///
/// @param bySearch for the id of a saved search the hashes of its passages, at most a thousand
public record SeenPassages(Map<String, List<String>> bySearch) {
    /// How many passages of a search are remembered.
    public static final int MOST = 1_000;

    /// Nothing was opened yet.
    public static final SeenPassages NONE = new SeenPassages(Map.of());

    public SeenPassages {
        Map<String, List<String>> bounded = new HashMap<>();
        bySearch.forEach((id, hashes) -> bounded.put(id, hashes.stream().limit(MOST).toList()));
        bySearch = Map.copyOf(bounded);
    }

    /// The passages that a search had found; empty if it was never opened.
    public Optional<List<String>> of(String id) {
        return Optional.ofNullable(bySearch.get(id));
    }

    /// Without what a search has found, as if it was never opened.
    public SeenPassages without(String id) {
        Map<String, List<String>> changed = new HashMap<>(bySearch);
        changed.remove(id);
        return new SeenPassages(changed);
    }

    /// With what a search has found now.
    public SeenPassages with(String id, List<String> hashes) {
        Map<String, List<String>> changed = new HashMap<>(bySearch);
        changed.put(id, hashes);
        return new SeenPassages(changed);
    }
}
