/// The authorities of the cases as tables, as a matrix and as a picture, without a control.
///
/// Start with [counterpoint.ui.model.authorities.AuthoritiesModel]; it makes an
/// [counterpoint.ui.model.authorities.AuthorityTable] of what is read, and `ui.table` shows it.
package counterpoint.ui.model.authorities;
