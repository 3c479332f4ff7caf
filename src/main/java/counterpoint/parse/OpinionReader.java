package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
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

    OpinionReader(String source, Span decision, List<PageMarker> pages, Vocabulary vocabulary) {
        this(source, decision, pages, Removals.NONE.with(pages.stream().map(PageMarker::span).toList()), vocabulary);
    }

    /// @param markers what is taken out of the text beside its footnotes, the pages among it
    OpinionReader(String source, Span decision, List<PageMarker> pages, Removals markers, Vocabulary vocabulary) {
        this.source = source;
        this.markers = markers;
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

    /// One opinion, under the identifier given.
    Opinion read(OpinionPart part, String id, List<ParseProblem> problems) {
        List<PrintedNote> printed = notes.find(part.body(), problems);
        List<Span> removed = new ArrayList<>();
        printed.forEach(note -> removed.addAll(note.removed()));
        Removals removals = markers.with(removed);
        List<Block> body = body(part, removals, problems);
        return new Opinion(id, part.kind(), part.author(), part.joined(), part.span(), body, footnotes(printed));
    }

    /// The blocks of one opinion without what is removed from it.
    List<Block> body(OpinionPart part, Removals removals, List<ParseProblem> problems) {
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
            footnotes.add(new Footnote(cleaner.clean(note.segments()), note.mark(), note.reference()));
        }
        return footnotes;
    }
}
