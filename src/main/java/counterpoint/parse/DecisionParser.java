package counterpoint.parse;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Turns a text into a decision.
///
/// ```
/// chrome ▶ page markers ▶ opinions ▶ footnotes ▶ headings ▶ paragraphs and quotations
/// ```
/// Each step takes what it understands out of the text and leaves the rest to the next. What no step understands
/// becomes a problem of the decision, never an exception.
public final class DecisionParser {
    private final ChromeFinder chromeFinder = new ChromeFinder();
    private final BreakWords breakWords = BreakWords.named();
    private final CaptionReader captionReader = new CaptionReader();

    /// Reads any text; the same text always gives the same decision.
    public Decision parse(SourceText text) {
        return parse(text, List.of());
    }

    /// Reads a text as its reader corrected it.
    ///
    /// @param corrections in the order in which they were made, with raw offsets into `text`; those that find nothing
    ///     to correct change nothing
    public Decision parse(SourceText text, List<Correction> corrections) {
        Guidance guidance = new Guidance(breakWords, corrections, ExcludedText.by(corrections, text.text()));
        Decision read = StatedDecision.isStated(text)
                ? new StatedDecision(text, text.marks(), text.facts(), guidance).read()
                : WestPaste.in(text, guidance)
                        .or(() -> BracketedNotes.in(text, guidance))
                        .map(StatedDecision::read)
                        .orElseGet(() -> unmarked(text, guidance));
        return TwiceStored.said(text.text()).map(read::with).orElse(read);
    }

    private Decision unmarked(SourceText text, Guidance guidance) {
        List<ParseProblem> problems = new ArrayList<>();
        Chrome chrome = chromeFinder.find(text.text());
        chrome.spans().forEach(span -> problems.add(chromeProblem(span)));
        PlainReading reading = new PlainReading(text, chrome.decision(), guidance);
        problems.addAll(reading.problems());
        CorrectedParts corrected = new CorrectedParts(
                text.text(), chrome.decision(), reading.markers(), reading.split(problems));
        List<OpinionPart> parts = corrected.apply(guidance.corrections());
        if (!guidance.corrections().isEmpty()) {
            problems.removeIf(corrected::answers);
        }
        problems.addAll(guidance.excluded().problems());
        List<Opinion> opinions = reading.read(parts, problems);
        problems.sort(Comparator.comparing(ParseProblem::span));
        Caption caption = StatedCaption.of(text.facts()).or(caption(chrome, parts, reading.cleaner()));
        List<PageMarker> named = PageSeries.named(reading.pages(), caption.citations());
        return new Decision(text, caption, opinions, named, guidance.excluded().among(chrome.spans()), problems);
    }

    private Caption caption(Chrome chrome, List<OpinionPart> parts, Cleaner cleaner) {
        int headStart = chrome.decision().start();
        int headEnd = Math.max(headStart, parts.getFirst().span().start());
        Span head = new Span(headStart, headEnd);
        List<String> captions = parts.stream()
                .map(part -> cleaner.clean(new Span(part.span().start(), part.body().start())).text())
                .toList();
        List<Judge> authors = parts.stream().map(OpinionPart::author).flatMap(Optional::stream).toList();
        return captionReader.read(cleaner.clean(head).text(), captions, authors, chrome.details());
    }

    private static ParseProblem chromeProblem(Span span) {
        return new ParseProblem(
                ParseProblem.Kind.CHROME,
                "This part of the web page is not part of the decision; it was left out.",
                span);
    }
}
