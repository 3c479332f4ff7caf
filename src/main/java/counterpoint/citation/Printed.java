package counterpoint.citation;

import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.Optional;

/// Where a citation is printed, and the words there.
///
/// @param place in clean text
/// @param raw in the source
/// @param text the clean words
/// @param core the raw span of volume, reporter, page and pin
/// @param pin the pages cited, `593 n.14`
public record Printed(Place place, Span raw, String text, Optional<Span> core, Optional<String> pin) {
    public Printed {
        if (core.isPresent() && !raw.contains(core.get())) {
            throw new IllegalArgumentException("the core " + core.get() + " lies outside " + raw);
        }
    }
}
