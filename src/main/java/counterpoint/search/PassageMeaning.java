package counterpoint.search;

import java.util.List;

/// What a passage says, as the vectors of its stretches.
///
/// @param stretches a vector of length 1 for each, in order; none for a passage without words
public record PassageMeaning(List<float[]> stretches) {
    public PassageMeaning {
        stretches = List.copyOf(stretches);
    }
}
