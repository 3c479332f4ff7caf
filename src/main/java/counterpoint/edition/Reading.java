package counterpoint.edition;

import counterpoint.opinion.Place;
import counterpoint.text.Span;

/// What one print has where two prints differ.
///
/// @param place where it begins, and what of it lies in that block; an empty place if this print has nothing there
/// @param raw the printed stretch, from the first character to the last
/// @param text the words, empty if this print has nothing there
public record Reading(Place place, Span raw, String text) {
}
