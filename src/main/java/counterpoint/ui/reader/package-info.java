/// A reading column: an opinion's text with its head, its marks and its strip.
///
/// Start with [counterpoint.ui.reader.ColumnView]. [counterpoint.ui.reader.ColumnText] turns an
/// [counterpoint.casefile.Edition] into the blocks of [counterpoint.ui.text.TextPane] and back; what the reader has selected is
/// [counterpoint.ui.reader.ColumnSelection], and the reader's marks are [counterpoint.ui.reader.ColumnMarks].
package counterpoint.ui.reader;
