package counterpoint.parse;

import counterpoint.opinion.Block;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a source of whose words its file says no more, read as any plain text is: all of a text without markup, or
/// one opinion of a file with it.
final class PlainReading {
    private static final PaginationFinder PAGINATION = new PaginationFinder();
    private static final PageMarkerFinder PAGES = new PageMarkerFinder();
    private static final OpinionSplitter SPLITTER = new OpinionSplitter();

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
        this.pagination = PAGINATION.find(text.text(), within);
        this.pages = PAGES.find(text.text(), within, pagination, problems);
        this.markers = pagination.removals(pages)
                .with(LineNumbers.in(text.text(), within))
                .with(guidance.excluded().spans());
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

    /// What is no running text of it: pages, numbers of lines, what the reader left out.
    Removals markers() {
        return markers;
    }

    /// Makes clean text of any part of it.
    Cleaner cleaner() {
        return new Cleaner(text.text(), markers, hyphenation);
    }

    /// The opinions that the stretch prints, at least one.
    List<OpinionPart> split(List<ParseProblem> found) {
        return SPLITTER.split(text, within, pagination, markers, cleaner(), found);
    }

    /// All opinions of the stretch, each with an identifier of its own and the footnotes that its text prints.
    List<Opinion> read(List<OpinionPart> parts, List<ParseProblem> found) {
        return reader().read(parts, found);
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
        return new OpinionReader(text, within, words, pagination, pages, markers, hyphenation, guidance);
    }
}
