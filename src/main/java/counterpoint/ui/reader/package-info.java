/// A reading column: an opinion's text with its head, its marks and its strip.
///
/// Start with [counterpoint.ui.reader.ColumnView]. [counterpoint.ui.reader.ColumnText] turns an
/// [counterpoint.casefile.Edition] into the blocks of [counterpoint.ui.text.TextPane] and back.
package counterpoint.ui.reader;
