/// Opinions that come in, over the centre: the report on the left, the text with its split bars in the middle, the
/// proposed split on the right; and the same for a case that the reader has.
///
/// Start with [counterpoint.ui.imports.ImportView]. Shows [counterpoint.ui.model.imports]; the main view joins it.
package counterpoint.ui.imports;
