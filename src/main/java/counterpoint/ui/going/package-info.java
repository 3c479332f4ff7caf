/// Going to a page, a paragraph, a footnote or a citation of the column that has the keyboard.
///
/// Start with [counterpoint.ui.going.GoToView]. It shows [counterpoint.ui.model.going.GoTo].
package counterpoint.ui.going;
