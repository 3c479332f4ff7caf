package counterpoint.parse;

import counterpoint.text.Span;
import java.util.Optional;

/// A heading found in a text, before its clean text is made.
///
/// @param span from its number to the end of its title
/// @param level its depth, from 1
/// @param number its number, repaired; empty if it has none
/// @param title where its title stands; empty for a bare number
/// @param repaired whether scanning had damaged the number
record FoundHeading(Span span, int level, Optional<String> number, Optional<Span> title, boolean repaired) {
    /// This heading with a title.
    FoundHeading titled(Span words) {
        return new FoundHeading(span.cover(words), level, number, Optional.of(words), repaired);
    }
}
