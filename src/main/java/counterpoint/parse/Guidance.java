package counterpoint.parse;

import counterpoint.opinion.Correction;
import java.util.List;

/// What guides the reading of one source beside its own words.
///
/// @param breakWords the lists by which broken words are mended
/// @param corrections the reader's, in the order in which they were made
/// @param excluded what the reader left out
record Guidance(BreakWords breakWords, List<Correction> corrections, ExcludedText excluded) {
    Guidance {
        corrections = List.copyOf(corrections);
    }
}
