/// The search over all cases: the field in the tool bar, the results over the centre, the bar above a found text.
///
/// Start with [counterpoint.ui.search.SearchField] and [counterpoint.ui.search.SearchView]. They show
/// [counterpoint.ui.model.search.SearchModel].
package counterpoint.ui.search;
