/// What the program says of itself: the guide, and what it ships.
///
/// Start with [counterpoint.ui.model.help.Shipped]; `ui.help` shows it.
package counterpoint.ui.model.help;
