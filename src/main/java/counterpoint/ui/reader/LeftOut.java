package counterpoint.ui.reader;

import counterpoint.opinion.Place;
import counterpoint.text.Span;

/// Words that a column does not show since the reader left them out.
///
/// @param place the words
/// @param mark the id of the mark that says so
record LeftOut(Place place, String mark) {
    Span clean() {
        return place.clean();
    }
}
