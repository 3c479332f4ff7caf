/// The bars above and below: history and the case's name on top, where the reader is at the bottom.
///
/// Start with [counterpoint.ui.bar.TopBar] and [counterpoint.ui.bar.StatusBar]. They show
/// [counterpoint.ui.model.WorkbenchModel].
package counterpoint.ui.bar;
