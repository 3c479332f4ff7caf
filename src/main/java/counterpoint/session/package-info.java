/// What the reader has set and what was open, so that the program starts as it was left.
///
/// Start with [counterpoint.session.KeptValue], which joins a value such as [counterpoint.session.ReadingSettings] or
/// [counterpoint.session.Session] to its document in the [counterpoint.workspace.Workspace]; the window comes after.
/// [counterpoint.session.NoteStore] keeps the reader's marks and briefs.
package counterpoint.session;
