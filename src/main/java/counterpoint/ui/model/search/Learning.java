package counterpoint.ui.model.search;

import counterpoint.ui.theme.Texts;
import java.util.Optional;

/// How far the search has learned what the passages mean.
///
/// @param done passages read in this run
/// @param all passages that had to be read; 0 if none, or if it is not known yet
/// @param understands whether passages are found by meaning now
/// @param left passages that are found by their words only, since so many are not read unasked; see
///     [SearchModel#learnRest()]
/// @param problem a sentence if they cannot be
public record Learning(int done, int all, boolean understands, int left, Optional<String> problem) {
    /// Nothing is learned yet: words alone count.
    public static final Learning NONE = new Learning(0, 0, false, 0, Optional.empty());

    /// Whether the rest can be read if the reader asks for it.
    public boolean canGoOn() {
        return problem.isEmpty() && understands && left > 0;
    }

    /// What is being done or left undone, in a sentence; empty if there is nothing to say.
    public Optional<String> sentence() {
        if (problem.isPresent()) {
            return problem;
        }
        if (!understands && all > 0) {
            return Optional.of(Texts.of("search.learning", done, all));
        }
        return left > 0 ? Optional.of(Texts.of("search.left", left)) : Optional.empty();
    }
}
