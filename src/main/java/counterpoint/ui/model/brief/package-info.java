/// The brief of the open case as the window shows and changes it, and what is taken elsewhere or in from there, without a
/// control.
///
/// Start with [counterpoint.ui.model.brief.BriefModel]; [counterpoint.ui.model.brief.BriefCommands] changes what it shows.
package counterpoint.ui.model.brief;
