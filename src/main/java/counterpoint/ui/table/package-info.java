/// The authorities of the cases as a table, a matrix and a picture of what joins the opinions.
///
/// Start with [counterpoint.ui.table.AuthoritiesView]. It shows
/// [counterpoint.ui.model.authorities.AuthoritiesModel].
package counterpoint.ui.table;
