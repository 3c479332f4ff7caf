/// Where the reader can go in a column by a number or a name: page, paragraph, footnote, citation.
///
/// Start at [counterpoint.ui.model.going.GoTo].
package counterpoint.ui.model.going;
