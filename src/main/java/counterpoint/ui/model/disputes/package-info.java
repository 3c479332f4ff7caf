/// What the reader decides of how two opinions answer each other, without a control.
///
/// Start with [counterpoint.ui.model.disputes.DisputeDecisions]; what is decided is a value,
/// [counterpoint.compare.Decided].
package counterpoint.ui.model.disputes;
