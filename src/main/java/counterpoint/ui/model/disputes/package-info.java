/// What the reader decides of how two opinions answer each other, without a control.
///
/// Start with [counterpoint.ui.model.disputes.DisputesModel], the points of dispute as rows; what is decided of them, by
/// [counterpoint.ui.model.disputes.DisputeDecisions], is a value, [counterpoint.compare.Decided].
package counterpoint.ui.model.disputes;
