/// The reader's highlights, notes, tags and briefs, anchored to quoted text.
///
/// Start with [counterpoint.note.Mark], what the reader says of a [counterpoint.note.MarkTarget]; all of a case are
/// [counterpoint.note.Marks], which [counterpoint.note.MarksJson] writes as W3C annotations (`AnnotationJson`, `BodiesJson`,
/// `TargetJson`, `Terms`) and [counterpoint.note.ImportedMarks] takes in from files. A [counterpoint.note.Brief] orders marks
/// under headings. A place is kept as an [counterpoint.note.Anchor]: [counterpoint.note.Anchors] makes one,
/// [counterpoint.note.AnchorFinder] finds it again. Comes after [counterpoint.compare], of which it knows only the
/// treatments; [counterpoint.session] keeps the values, [counterpoint.casefile] finds marks in the prints of a case.
package counterpoint.note;
