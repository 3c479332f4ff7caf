/// The one table of what the reader can do in the window: each action once, with its words, its keys and the place where
/// they act.
///
/// Start at [counterpoint.ui.action.Action]. The handlers of keys, the command palette and the sheet of shortcuts all read
/// this table, so none of them can say something else than the others.
package counterpoint.ui.action;
