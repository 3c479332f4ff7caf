package counterpoint.ui.model;

import counterpoint.opinion.Place;

/// What of a column can be seen.
///
/// @param first the place at the top
/// @param last the place at the bottom
public record Sight(Place first, Place last) {
    /// A body block's or footnote's rank in reading order: the body first.
    static long rank(Place place) {
        return (place.footnote() ? 1L << 60 : 0L) + ((long) place.block() << 30) + place.clean().start();
    }

    /// Whether a place begins within the sight.
    public boolean holds(Place place) {
        return rank(first) <= rank(place) && rank(place) <= rank(last);
    }
}
