package counterpoint.parse;

import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a source of whose words its file says no more, read as any plain text is.
final class PlainReading {
    private final SourceText text;
    private final Span within;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Pagination pagination;
    private final List<PageMarker> pages;
    private final Removals markers;
    private final SourceWords words;
    private final Hyphenation hyphenation;
    private final Guidance guidance;

    PlainReading(SourceText text, Span within, Guidance guidance) {
        this.text = text;
        this.within = within;
        this.guidance = guidance;
        this.pagination = new PaginationFinder().find(text.text(), within);
        this.pages = new PageMarkerFinder().find(text.text(), within, pagination, problems);
        this.markers = pagination.removals(pages).with(LineNumbers.in(text.text(), within));
        this.words = new SourceWords(text.text(), within);
        this.hyphenation = new Hyphenation(
                new Vocabulary(words, new LineEnds(text.text(), within)), guidance.breakWords());
    }

    /// The stretch.
    Span within() {
        return within;
    }

    /// The pages that are found in the stretch, in order.
    List<PageMarker> pages() {
        return pages;
    }

    /// What was in doubt about the pages.
    List<ParseProblem> problems() {
        return problems;
    }

    /// The opinions that the stretch prints, at least one.
    List<OpinionPart> split(List<ParseProblem> found) {
        Cleaner cleaner = new Cleaner(text.text(), markers, hyphenation);
        return new OpinionSplitter().split(text, within, pagination, markers, cleaner, found);
    }

    /// One opinion of the stretch, with the footnotes that its text prints.
    Opinion read(OpinionPart part, String id, List<ParseProblem> found) {
        return reader().read(part, id, found);
    }

    /// The blocks of one opinion whose footnotes are known.
    ///
    /// @param removals all that is no running text: pages, footnotes, references
    List<Block> body(OpinionPart part, Removals removals, List<ParseProblem> found) {
        return reader().body(part, removals.with(markers.spans()), found);
    }

    private OpinionReader reader() {
        return new OpinionReader(text, within, words, pagination, pages, hyphenation, guidance);
    }
}
