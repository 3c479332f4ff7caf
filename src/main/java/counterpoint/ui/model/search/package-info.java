/// What a search over all cases asks, finds and shows, without a control.
///
/// Start with [counterpoint.ui.model.search.SearchModel]. It builds on [counterpoint.search] and
/// [counterpoint.ui.model]; `ui.search` shows it.
package counterpoint.ui.model.search;
