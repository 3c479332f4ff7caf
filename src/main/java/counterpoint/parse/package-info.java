/// Turns a text into a decision and reports what it could not read.
///
/// Start with [counterpoint.parse.DecisionParser]. A [counterpoint.text.SourceText] goes in, a
/// [counterpoint.opinion.Decision] comes out; [counterpoint.citation] is next. On the way the text is taken apart, each
/// step leaving the rest to the next:
///
/// 1. `ChromeFinder`: what a web page put around the decision.
/// 2. `PageMarkerFinder` (`StarPages`, `SlipPages`): where printed pages begin.
/// 3. `OpinionSplitter` (`BylineFinder`): which judge's text goes from where to where.
/// 4. `OpinionReader`, for each opinion: `NoteFinder` (`PageFootNotes` and `NoteContinuation`, or `EndNotes` and
///    `NoteAlignment`) finds the footnotes; `Layout` tells how lines are used; `LineBlocks` (`LineHeadings`,
///    `Quotations`) or `FlowingBlocks` (`RunInHeadings`, `RunInTitles`, `ParagraphInference`) divides what is left;
///    `HeadingSequence` tells numbers of headings from others.
/// 5. `Cleaner` (`Hyphenation`, `Vocabulary`) makes the clean text of each block.
/// 6. `CaptionReader` (`ShortNameReader`) reads what the head matter says of the case.
package counterpoint.parse;
