/// Writes reports in the formats people use.
///
/// Start with [counterpoint.export.ReportFile], which writes the report of a [counterpoint.casefile.CaseFile] in a
/// [counterpoint.export.ReportFormat]. `MemoDraft` (`MemoHead`, `MemoQuotes`, `MemoWords`) drafts the memo, a value that
/// says what stands in it; `MemoPage` writes it as part of a page, `PdfMemo` prints that page, `WordMemo` writes it on
/// `WordPaper` for a word processor. `SideBySideReport` is the page for a browser: the memo, then the opinions in full by
/// `OpinionColumn` (`BlockMarks`, `MarkedText`, `CitationMark`) and all authorities by `AuthoritiesTable`;
/// `CrossReferences` and `Target` say what points where.
///
/// [counterpoint.export.CitedQuotation] quotes what is selected (`Quotation`, `NestedMarks`, `Omissions`) and cites it
/// (`CaseCite`, `CourtCite`) for whatever copies or writes it. [counterpoint.export.CaseNotes] drafts notes and briefs as a
/// `Handout`, which `HandoutPage`, `WordHandout` and `MarkdownHandout` write. [counterpoint.export.AuthorityList] and
/// [counterpoint.export.AlignmentTable] are for spreadsheets and reference managers,
/// [counterpoint.export.WorkspaceArchive] is the whole workspace as a zip. Comes after [counterpoint.casefile]; the command
/// line and the window ask for all of it.
package counterpoint.export;
