/// What the program says of itself in sheets over the window: its keys, its guide, what it is made of; and the tour.
///
/// Start with [counterpoint.ui.help.ShortcutsView]. Shows [counterpoint.ui.action] and [counterpoint.ui.model.help].
package counterpoint.ui.help;
