/// The gutter between the columns: ribbons that join what the two sides say about the same thing.
///
/// Start with [counterpoint.ui.gutter.Gutter]. It is told by the main view where passages stand in the columns.
package counterpoint.ui.gutter;
