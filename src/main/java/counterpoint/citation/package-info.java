/// Finds citations and types them.
///
/// Start with `CitationFinder`. A [counterpoint.opinion.Decision] goes in, a list of
/// [counterpoint.citation.Citation] comes out; what they mean is decided by [counterpoint.authority].
package counterpoint.citation;
