/// The reader's highlights, notes and tags, anchored to quoted text.
///
/// Start with [counterpoint.note.Anchor], a place that outlives a new reading of its source:
/// [counterpoint.note.Anchors] makes one, [counterpoint.note.AnchorFinder] finds it again. The marks themselves are
/// not filled yet.
package counterpoint.note;
