package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.text.Mark;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Takes the pages of a decision from what its file states: each reporter's pages are a series of their own.
final class MarkedPages {
    private final PageMarkerFinder finder = new PageMarkerFinder();

    /// The pages in order. Where the file states none, star pages and page headers are looked for in the text.
    List<PageMarker> find(SourceText text, MarkIndex marks, Span decision, List<counterpoint.opinion.ParseProblem> problems) {
        List<PageMarker> pages = new ArrayList<>();
        for (Mark mark : marks.of(Mark.Kind.PAGE)) {
            pages.add(page(text.text(), mark));
        }
        List<Mark> opinions = marks.of(Mark.Kind.OPINION);
        if (pages.isEmpty() && opinions.isEmpty()) {
            pages.addAll(finder.find(text.text(), decision, problems));
        }
        for (Mark opinion : opinions) {
            boolean silent = marks.within(Mark.Kind.PAGE, opinion.span()).isEmpty();
            boolean nested = !pages.isEmpty() && pages.getLast().span().start() >= opinion.span().start();
            if (silent && !nested) {
                pages.addAll(finder.find(text.text(), opinion.span(), problems));
            }
        }
        pages.sort(Comparator.comparing(PageMarker::span));
        return pages;
    }

    private static PageMarker page(String source, Mark mark) {
        int solidus = mark.value().lastIndexOf('/');
        String label = solidus < 0 ? mark.value() : mark.value().substring(0, solidus);
        String printed = mark.span().of(source);
        boolean star = solidus >= 0 || printed.contains("*") || printed.startsWith("Page");
        String index = solidus < 0 ? "1" : mark.value().substring(solidus + 1);
        String series = index.equals("1") ? PageMarker.STAR : PageMarker.STAR + "-" + index;
        return new PageMarker(label, star ? series : PageMarker.SLIP, mark.span());
    }
}
