/// The table of authorities over all cases.
///
/// Start with [counterpoint.ui.table.AuthoritiesView]. It shows [counterpoint.ui.model.AuthorityTable].
package counterpoint.ui.table;
