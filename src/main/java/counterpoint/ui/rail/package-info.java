/// The left rail: the cases, and the outline and the points of dispute of the open one.
///
/// Start with [counterpoint.ui.rail.Rail]. It shows [counterpoint.ui.model.WorkbenchModel].
package counterpoint.ui.rail;
