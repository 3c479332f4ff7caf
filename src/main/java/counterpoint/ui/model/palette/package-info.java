/// The command palette without a control: everything that can be gone to or done, found by the beginnings of its words.
///
/// Start at [counterpoint.ui.model.palette.PaletteModel].
package counterpoint.ui.model.palette;
