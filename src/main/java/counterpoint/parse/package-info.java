/// Turns a text into a decision and reports what it could not read.
///
/// Start with `DecisionParser`. A [counterpoint.text.SourceText] goes in, a [counterpoint.opinion.Decision] comes
/// out; [counterpoint.citation] is next.
package counterpoint.parse;
