package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the opinions of one source: takes their footnotes out and divides what is left into blocks.
final class OpinionReader {
    /// Its lists of words are read once for all sources.
    private static final FlowingBlocks FLOWING = new FlowingBlocks(new Sentences());

    private final String source;
    private final Pagination pagination;
    private final Removals markers;
    private final NoteFinder notes;
    private final Hyphenation hyphenation;
    private final Layout layout;
    private final Guidance guidance;

    /// @param markers what is no running text of the decision
    OpinionReader(
            SourceText text,
            Span decision,
            SourceWords words,
            Pagination pagination,
            List<PageMarker> pages,
            Removals markers,
            Hyphenation hyphenation,
            Guidance guidance) {
        this.source = text.text();
        this.pagination = pagination;
        this.markers = markers.with(RuleLines.in(source, decision));
        this.notes = new NoteFinder(text, words, pagination, pages);
        this.hyphenation = hyphenation;
        this.guidance = guidance;
        Layout found = Layout.of(source, Layout.lines(source, decision, markers));
        boolean lined = found == Layout.LINES && !pagination.titled();
        this.layout = pagination.isEmpty() || lined ? found : Layout.INDENTED;
    }

    /// The opinions, each with an identifier of its own.
    List<Opinion> read(List<OpinionPart> parts, List<ParseProblem> problems) {
        List<Opinion> opinions = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        List<FoundNotes> found = parts.stream().map(part -> notes.find(part, markers, problems)).toList();
        Removals removals = markers.with(found.stream().flatMap(FoundNotes::removed).toList());
        for (int i = 0; i < parts.size(); i++) {
            OpinionPart part = parts.get(i);
            String stem = part.kind().id();
            int count = counts.merge(stem, 1, Integer::sum);
            String id = count == 1 ? stem : stem + "-" + count;
            opinions.add(opinion(part, id, found.get(i).notes(), removals, problems));
        }
        return opinions;
    }

    /// One opinion, under the identifier given.
    Opinion read(OpinionPart part, String id, List<ParseProblem> problems) {
        FoundNotes found = notes.find(part, markers, problems);
        return opinion(part, id, found.notes(), markers.with(found.removed().toList()), problems);
    }

    private Opinion opinion(
            OpinionPart part,
            String id,
            List<PrintedNote> printed,
            Removals removals,
            List<ParseProblem> problems) {
        List<Block> body = body(part, removals, problems);
        return new Opinion(id, part.kind(), part.author(), part.joined(), part.span(), body, footnotes(printed));
    }

    /// The blocks of one opinion without what is removed from it, as the reader corrected them.
    List<Block> body(OpinionPart part, Removals removals, List<ParseProblem> problems) {
        Cleaner cleaner = new Cleaner(source, removals, hyphenation);
        return new CorrectedBlocks(guidance.corrections(), cleaner).apply(found(part, removals, cleaner, problems));
    }

    private List<Block> found(OpinionPart part, Removals removals, Cleaner cleaner, List<ParseProblem> problems) {
        if (layout == Layout.FLOWING) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.PARAGRAPHS_INFERRED,
                    "The source does not show where paragraphs begin; their breaks were inferred.",
                    part.body()));
            return FLOWING.divide(cleaner.clean(part.body()));
        }
        List<Layout.Line> lines = layout == Layout.INDENTED
                ? Layout.lines(source, part.body(), removals, pagination)
                : Layout.lines(source, part.body(), removals);
        return new LineBlocks(source, cleaner).divide(lines, layout, problems);
    }

    private List<Footnote> footnotes(List<PrintedNote> printed) {
        Cleaner cleaner = new Cleaner(source, markers, hyphenation);
        List<Footnote> footnotes = new ArrayList<>();
        for (PrintedNote note : printed) {
            CleanText text = cleaner.clean(note.segments());
            if (!text.isEmpty()) {
                footnotes.add(new Footnote(text, note.mark(), note.reference()));
            }
        }
        return footnotes;
    }
}
