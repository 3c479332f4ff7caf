package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the opinions of one source: takes their footnotes out and divides what is left into blocks.
final class OpinionReader {
    private final String source;
    private final Removals markers;
    private final NoteFinder notes;
    private final Hyphenation hyphenation;
    private final Layout layout;
    private final FlowingBlocks flowing = new FlowingBlocks(new Sentences());

    private final List<Correction> corrections;

    /// @param markers what is never running text: page markers, and what the reader left out
    OpinionReader(
            String source,
            Span decision,
            List<PageMarker> pages,
            Vocabulary vocabulary,
            Removals markers,
            List<Correction> corrections) {
        this.source = source;
        this.markers = markers;
        this.corrections = List.copyOf(corrections);
        this.notes = new NoteFinder(source, decision, pages);
        this.hyphenation = new Hyphenation(vocabulary);
        this.layout = Layout.of(source, Layout.lines(source, decision, markers));
    }

    /// The opinions, each with an identifier of its own.
    List<Opinion> read(List<OpinionPart> parts, List<ParseProblem> problems) {
        List<Opinion> opinions = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (OpinionPart part : parts) {
            String stem = part.kind().id();
            int count = counts.merge(stem, 1, Integer::sum);
            opinions.add(read(part, count == 1 ? stem : stem + "-" + count, problems));
        }
        return opinions;
    }

    private Opinion read(OpinionPart part, String id, List<ParseProblem> problems) {
        List<PrintedNote> printed = notes.find(part.body(), problems);
        List<Span> removed = new ArrayList<>();
        printed.forEach(note -> removed.addAll(note.removed()));
        Removals removals = markers.with(removed);
        List<Block> found = body(part, removals, problems);
        List<Block> body = new CorrectedBlocks(corrections, new Cleaner(source, removals, hyphenation)).apply(found);
        return new Opinion(id, part.kind(), part.author(), part.joined(), part.span(), body, footnotes(printed));
    }

    private List<Block> body(OpinionPart part, Removals removals, List<ParseProblem> problems) {
        Cleaner cleaner = new Cleaner(source, removals, hyphenation);
        if (layout == Layout.FLOWING) {
            problems.add(new ParseProblem(
                    ParseProblem.Kind.PARAGRAPHS_INFERRED,
                    "The source does not show where paragraphs begin; their breaks were inferred.",
                    part.body()));
            return flowing.divide(cleaner.clean(part.body()));
        }
        List<Layout.Line> lines = Layout.lines(source, part.body(), removals);
        return new LineBlocks(source, cleaner).divide(lines, layout == Layout.WRAPPED, problems);
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
