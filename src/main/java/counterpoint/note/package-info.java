/// The reader's highlights, notes and tags, anchored to quoted text.
///
/// Not filled yet.
package counterpoint.note;
