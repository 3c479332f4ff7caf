/// The decision as lawyers see it: opinions, headings, paragraphs, block quotations, footnotes, pages, passages, and
/// the problems met in reading.
///
/// Start with [counterpoint.opinion.Decision]. Values, and [counterpoint.opinion.Passages], which divides an opinion
/// into the passages that are indexed, linked and quoted. Comes after [counterpoint.language];
/// [counterpoint.parse] makes decisions, everything after it uses them.
package counterpoint.opinion;
