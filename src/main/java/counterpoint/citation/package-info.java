/// Finds citations and types them.
///
/// Start with [counterpoint.citation.CitationFinder]. A [counterpoint.opinion.Decision] goes in, a list of
/// [counterpoint.citation.Citation] comes out; what they mean is decided by [counterpoint.authority].
///
/// On the way: `BlockScanner` stops at anchors; `CaseCitationReader`, `LawReader`, `ConstitutionReader`,
/// `TreatiseReader`, `ArticleReader`, `ReferenceReader`, `InternalReader` and `RecordReader` read what stands there into
/// a `Draft`; `NameReader` adds names in prose; `ScannedBlock` turns drafts into citations.
/// [counterpoint.citation.Italics] says how they are set. The tables of reporters, codes, courts and words lie beside
/// these classes as plain text.
package counterpoint.citation;
