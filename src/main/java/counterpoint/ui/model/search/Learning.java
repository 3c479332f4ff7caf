package counterpoint.ui.model.search;

import java.util.Optional;

/// How far the search has learned what the passages mean.
///
/// @param done passages read in this run
/// @param all passages that had to be read; 0 if none, or if it is not known yet
/// @param understands whether passages are found by meaning now
/// @param problem a sentence if they cannot be
public record Learning(int done, int all, boolean understands, Optional<String> problem) {
    /// Nothing is learned yet: words alone count.
    public static final Learning NONE = new Learning(0, 0, false, Optional.empty());
}
