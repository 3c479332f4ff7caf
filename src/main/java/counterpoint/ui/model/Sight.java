package counterpoint.ui.model;

import counterpoint.opinion.Place;

/// What of a column can be seen.
///
/// @param first the place at the top
/// @param last the place at the bottom
/// @param lead how far down the column the line of the first place begins, as a part of its height; at most a little
/// above the top, so less than 0
public record Sight(Place first, Place last, double lead) {
    /// A body block's or footnote's rank in reading order: the body first.
    static long rank(Place place) {
        return (place.footnote() ? 1L << 60 : 0L) + ((long) place.block() << 30) + place.clean().start();
    }

    /// Whether a place begins within the sight.
    public boolean holds(Place place) {
        return rank(first) <= rank(place) && rank(place) <= rank(last);
    }

    /// Whether all of it lies before a place.
    public boolean isBefore(Place place) {
        return rank(last) < rank(place);
    }
}
