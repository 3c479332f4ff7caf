package counterpoint.ui.model.search;

import counterpoint.ui.model.Column;

/// A hit that is being read in its column.
///
/// @param hit the hit
/// @param column where it is read
/// @param number counts the hits in the order in which they are read, from 1
/// @param total how many there are
/// @param words what was asked for
public record Visit(Hit hit, Column column, int number, int total, String words) {
}
