/// The lists of the reader's notes: of the open case beside its text, and of all cases.
///
/// Start with [counterpoint.ui.notes.NotesView].
package counterpoint.ui.notes;
