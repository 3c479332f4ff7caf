package counterpoint.search;

import java.util.List;

/// What a passage says, as the vectors of its stretches.
///
/// @param stretches a vector of length 1 for each, in order; none for a passage without words
public record PassageMeaning(List<float[]> stretches) {
    /// Nothing is known: the passage is found by its words only.
    public static final PassageMeaning UNKNOWN = new PassageMeaning(List.of());

    public PassageMeaning {
        stretches = List.copyOf(stretches);
    }
}
