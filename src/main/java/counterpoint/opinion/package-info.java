/// The decision as lawyers see it: opinions, headings, paragraphs, block quotations, footnotes, pages, passages, and the problems met in reading.
///
/// Start with [counterpoint.opinion.Decision]. Values only: [counterpoint.parse] makes them, everything after uses
/// them.
package counterpoint.opinion;
