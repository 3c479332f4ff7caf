/// The differences between two prints of one opinion, as a list to go through.
///
/// Start with [counterpoint.ui.edition.DifferencesPanel]. What differs is decided in `edition`; what of it is shown, and
/// where it leads, in `ui.model`.
package counterpoint.ui.edition;
