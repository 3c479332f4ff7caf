/// Shows a long read-only text in one column and lets the reader select, mark and find places in it.
///
/// Start from [counterpoint.ui.text.TextPane]. It takes [counterpoint.ui.text.TextBlock]s and
/// [counterpoint.ui.text.Decoration]s, which are plain values, and says in
/// [counterpoint.ui.text.TextPosition]s where the reader is. It knows nothing of opinions or cases: the
/// views turn an opinion into blocks before, and draw ribbons from its bounds after.
///
/// Inside, a [counterpoint.ui.text.BlockViewport] keeps cells for the visible blocks only. Decision 0002
/// says why it is a control of our own.
package counterpoint.ui.text;
