/// The library of doctrines as the reader edits it, without a control: what is written, what it would tag, what is kept.
///
/// Start with [counterpoint.ui.model.doctrines.DoctrinesModel]; `ui.doctrine` shows it.
package counterpoint.ui.model.doctrines;
