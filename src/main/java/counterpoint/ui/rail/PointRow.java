package counterpoint.ui.rail;

import counterpoint.compare.Dispute;

/// A point of dispute in the rail.
///
/// @param number its place among all points of the case, from 1
/// @param dispute the point
record PointRow(int number, Dispute dispute) {
}
