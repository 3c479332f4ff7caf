/// The command palette: one field that finds everything that can be gone to or done.
///
/// Start at [counterpoint.ui.palette.PaletteView].
package counterpoint.ui.palette;
