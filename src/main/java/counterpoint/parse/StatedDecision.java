package counterpoint.parse;

import counterpoint.opinion.Block;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.text.StatedFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a decision whose file says more than its words: what the file states is taken as it is, and what it leaves open
/// is read from the text as in any other.
///
/// ```
/// pages ▶ opinions ▶ footnotes ▶ blocks, stated where the file states them
/// ```
final class StatedDecision {
    private final SourceText text;
    private final String source;
    private final StatedFacts facts;
    private final MarkIndex marks;
    private final Guidance guidance;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final NavigableMap<Integer, PlainReading> stretches = new TreeMap<>();

    /// @param marks what the file, or its publisher's known print, says of the text
    /// @param facts what it says of the case
    StatedDecision(SourceText text, List<Mark> marks, StatedFacts facts, Guidance guidance) {
        this.text = text;
        this.guidance = guidance;
        this.source = text.text();
        this.marks = new MarkIndex(marks);
        this.facts = facts;
    }

    /// Whether a file says so much of its text that it is read by what it says.
    static boolean isStated(SourceText text) {
        return text.marks().stream().anyMatch(mark -> switch (mark.kind()) {
            case OPINION, PARAGRAPH, NOTE, HEAD_MATTER -> true;
            case AUTHOR, JOINED, PAGE, RUNNING_HEAD, CHROME, NOTE_REFERENCE, QUOTATION, HEADING, CENTERED, SUPERSCRIPT,
                    SMALL_PRINT, ITALIC ->
                false;
        });
    }

    Decision read() {
        Span decision = decision();
        List<PageMarker> pages = new MarkedPages(source, marks).find(decision, this::plain, problems);
        Removals removals = Removals.NONE.with(pages.stream().map(PageMarker::span).toList())
                .with(marks.spans(Mark.Kind.PAGE))
                .with(marks.spans(Mark.Kind.RUNNING_HEAD))
                .with(RuleLines.in(source, decision))
                .with(guidance.excluded().spans());
        CorrectedParts corrected = new CorrectedParts(
                source,
                decision,
                removals,
                new StatedOpinions(source, marks, removals, this::plain).parts(decision, problems));
        List<OpinionPart> parts = corrected.apply(guidance.corrections());
        problems.removeIf(corrected::answers);
        problems.addAll(guidance.excluded().problems());
        Map<Integer, List<PrintedNote>> notes = new MarkedNotes(source, marks).find(parts, problems);
        Hyphenation hyphenation = new Hyphenation(Vocabulary.of(source, decision), guidance.breakWords());
        List<Opinion> opinions = opinions(parts, notes, removals, hyphenation);
        Caption caption = caption(parts, new Cleaner(source, removals, hyphenation));
        List<Span> chrome = guidance.excluded().among(chrome());
        problems.sort(Comparator.comparing(ParseProblem::span));
        return new Decision(text, caption, opinions, PageSeries.named(pages, caption.citations()), chrome, problems);
    }

    private PlainReading plain(Span stretch) {
        PlainReading known = stretches.get(stretch.start());
        if (known == null || !known.within().equals(stretch)) {
            known = new PlainReading(text, stretch, guidance);
            stretches.put(stretch.start(), known);
        }
        return known;
    }

    /// All but the head matter at the beginning and a publisher's lines at the end.
    private Span decision() {
        int start = 0;
        for (Span head : marks.spans(Mark.Kind.HEAD_MATTER)) {
            boolean leads = source.substring(start, Math.max(start, head.start())).isBlank();
            start = leads ? head.end() : start;
        }
        int end = source.length();
        for (Span chrome : marks.spans(Mark.Kind.CHROME).reversed()) {
            boolean last = source.substring(Math.min(chrome.end(), end), end).isBlank();
            end = last ? chrome.start() : end;
        }
        Span span = Texts.trim(source, new Span(Math.min(start, end), end));
        return span.isEmpty() ? Texts.trim(source, new Span(0, source.length())) : span;
    }

    private List<Span> chrome() {
        for (Mark mark : marks.of(Mark.Kind.CHROME)) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.CHROME,
                    mark.span().isEmpty()
                            ? "The navigation of this web page is not part of the decision; it was left out."
                            : "These lines are the publisher's and not part of the decision; they were left out.",
                    mark.span()));
        }
        return marks.spans(Mark.Kind.CHROME);
    }

    private List<Opinion> opinions(
            List<OpinionPart> parts,
            Map<Integer, List<PrintedNote>> notes,
            Removals removals,
            Hyphenation hyphenation) {
        List<Span> apart = new ArrayList<>();
        notes.values().forEach(list -> list.forEach(note -> apart.addAll(note.removed())));
        apart.addAll(marks.spans(Mark.Kind.NOTE_REFERENCE));
        Removals noteSpans = Removals.NONE.with(apart);
        Removals all = removals.with(noteSpans.spans());
        Cleaner cleaner = new Cleaner(source, all, hyphenation);
        MarkedBlocks blocks = new MarkedBlocks(source, marks, all, cleaner);
        CorrectedBlocks corrections = new CorrectedBlocks(guidance.corrections(), cleaner);
        Cleaner noteCleaner = new Cleaner(source, removals, hyphenation);
        Map<String, Integer> counts = new HashMap<>();
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            OpinionPart part = parts.get(i);
            int count = counts.merge(part.kind().id(), 1, Integer::sum);
            String id = count == 1 ? part.kind().id() : part.kind().id() + "-" + count;
            List<PrintedNote> printed = notes.getOrDefault(i, List.of());
            boolean marked = MarkedBlocks.has(marks, part.body());
            boolean noted = !printed.isEmpty() || noteSpans.overlaps(part.span());
            if (!marked && !noted) {
                opinions.add(plain(stretch(part)).read(part, id, problems));
                continue;
            }
            List<Block> body = marked
                    ? corrections.apply(blocks.divide(part.body(), problems))
                    : plain(stretch(part)).body(part, all, problems);
            opinions.add(new Opinion(
                    id, part.kind(), part.author(), part.joined(), part.span(), body,
                    footnotes(printed, noteCleaner)));
        }
        return opinions;
    }

    /// The stretch that is read together with an opinion: what the file states to be one, or the opinion itself.
    private Span stretch(OpinionPart part) {
        Map.Entry<Integer, PlainReading> before = stretches.floorEntry(part.span().start());
        boolean holds = before != null && before.getValue().within().contains(part.span());
        return holds ? before.getValue().within() : part.span();
    }

    private static List<Footnote> footnotes(List<PrintedNote> printed, Cleaner cleaner) {
        return printed.stream()
                .map(note -> new Footnote(cleaner.clean(note.segments()), note.mark(), note.reference()))
                .filter(note -> !note.text().isEmpty())
                .toList();
    }

    private Caption caption(List<OpinionPart> parts, Cleaner cleaner) {
        int headEnd = parts.getFirst().body().start();
        String head = cleaner.clean(new Span(0, headEnd)).text();
        List<Judge> authors = parts.stream().map(OpinionPart::author).flatMap(Optional::stream).toList();
        return StatedCaption.of(facts).or(new CaptionReader().read(head, List.of(), authors, Map.of()));
    }
}
