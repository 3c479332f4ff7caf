/// The points of dispute of a case: rows are issues, columns are what each side says and how it uses what both cite.
///
/// Start with [counterpoint.ui.dispute.DisputesView]. It shows [counterpoint.ui.model.disputes.DisputesModel].
package counterpoint.ui.dispute;
