/// Turns a text into a decision and reports what it could not read.
///
/// Start with [counterpoint.parse.DecisionParser]. A [counterpoint.text.SourceText] goes in, a
/// [counterpoint.opinion.Decision] comes out; [counterpoint.citation] is next. On the way the text is taken apart, each
/// step leaving the rest to the next:
///
/// 1. `ChromeFinder`: what a web page put around the decision.
/// 2. `PaginationFinder` (`RunningTitles`, `PageFurniture`, `PageBreaks`): the pages of a text that is printed page by page, their heads
///    and feet; `PageMarkerFinder` (`StarPages`, `SlipPages`): where printed pages begin in any other text.
/// 3. `OpinionSplitter`: which judge's text goes from where to where, by the pages that count anew (`TitledOpinions`,
///    `SlipByline`) or by bylines alone (`BylineFinder`, `BylineForms`, `OpeningBylines`, `OpinionTitles`).
/// 4. `OpinionReader`, for each opinion: `NoteFinder` finds the footnotes, at the feet of pages (`ZoneNotes`, `FootZones`,
///    `NoteLabels`, `NoteReferences`), run into the text (`PageFootNotes` and `NoteContinuation`) or at its end (`EndNotes`
///    and `NoteAlignment`); `Layout` tells how lines are used; `LineBlocks` (`LineHeadings`, `IndentedEntries`,
///    `Quotations`) or `FlowingBlocks` (`RunInHeadings`, `RunInTitles`, `ParagraphInference`) divides what is left;
///    `HeadingSequence` tells numbers of headings from others.
/// 5. `Cleaner` (`Hyphenation`, `BreakWords`, `Vocabulary`, `LineEnds`) makes the clean text of each block.
/// 6. `CaptionReader` (`ShortNameReader`) reads what the head matter says of the case.
///
/// A file that states its parts (`StatedDecision`), a paste from Westlaw (`WestPaste`), and one with notes in brackets
/// (`BracketedNotes`) go another way with the same
/// steps: `MarkedPages`, `StatedOpinions` (`OpinionTypes`, `StatedByline`, `StatedJudges`), `MarkedNotes`, `MarkedBlocks`,
/// `StatedCaption`. What the reader corrected guides each way (`Guidance`, `CorrectedParts`, `CorrectedBlocks`,
/// `ExcludedText`).
package counterpoint.parse;
