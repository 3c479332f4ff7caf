/// What the reader corrected in how a case was read: its facts, its opinions, its paragraphs.
///
/// Start with [counterpoint.correction.CaseCorrections], which are kept in the document `corrections/<case>.json` of
/// the workspace through [counterpoint.correction.CorrectionStore]. Places are kept as anchors and looked up in the
/// text each time that it is read, so that corrections outlive a new reading. Comes after [counterpoint.session];
/// [counterpoint.casefile] hands each source its own.
package counterpoint.correction;
