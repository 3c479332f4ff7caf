/// Writes reports in the formats people use.
///
/// Start with [counterpoint.export.SideBySideReport], which writes a [counterpoint.casefile.CaseFile] as one HTML page.
/// On the way: `CaseHead`, `OpinionColumn` (`BlockMarks`, `MarkedText`, `CitationMark`, `Italics`), `AuthoritiesTable`
/// and `LinksTable` write its parts by `HtmlWriter`; `CrossReferences` and `Target` say what points where. Comes after
/// [counterpoint.casefile]; the command line asks for reports.
package counterpoint.export;
