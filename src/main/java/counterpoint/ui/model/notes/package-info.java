/// The reader's marks and briefs as the window shows and changes them, without a control.
///
/// Start with [counterpoint.ui.model.notes.NotesModel], which has a [counterpoint.ui.model.notes.MarkedCase] for each case.
package counterpoint.ui.model.notes;
