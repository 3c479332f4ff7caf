/// What stands over and beside the reading columns for the reader's marks: the panel at what is selected, the notes in the
/// margin, the marks whose text was not found.
///
/// Start with [counterpoint.ui.mark.MarkPanel].
package counterpoint.ui.mark;
