package counterpoint.ui.rail;

import counterpoint.compare.Dispute;
import counterpoint.ui.model.SetWords;

/// A point of dispute in the rail.
///
/// @param number its place among all points of the case, from 1
/// @param dispute the point
/// @param title its title, names of cases in italics
record PointRow(int number, Dispute dispute, SetWords title) {
}
