package counterpoint.ui.model;

import counterpoint.opinion.Place;

/// Where a column is asked to scroll.
///
/// @param place the place to bring into view
/// @param fraction how far down the column it is to stand, 0 at the top to 1 at the bottom
/// @param leads whether the other column is to follow, if the columns scroll together
/// @param serial tells two requests for the same place apart
public record Destination(Place place, double fraction, boolean leads, long serial) {
}
