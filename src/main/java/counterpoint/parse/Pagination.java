package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How a source is divided into printed pages.
///
/// @param pages in order; none if the source does not mark where pages end, or runs their heads into its text
/// @param titled whether each page has a running title that names its opinion, as those of the Supreme Court have
record Pagination(List<PrintedPage> pages, boolean titled) {
    static final Pagination NONE = new Pagination(List.of(), false);

    Pagination {
        pages = List.copyOf(pages);
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /// Where pages begin, of those whose number is printed.
    List<PageMarker> markers() {
        List<PageMarker> markers = new ArrayList<>();
        for (PrintedPage page : pages) {
            if (page.number().isPresent()) {
                String label = Integer.toString(page.number().getAsInt());
                markers.add(new PageMarker(label, PageMarker.SLIP, page.head()));
            }
        }
        return markers;
    }

    /// All that stands above and below the text of the pages.
    List<Span> furniture() {
        List<Span> furniture = new ArrayList<>();
        for (PrintedPage page : pages) {
            if (!page.head().isEmpty()) {
                furniture.add(page.head());
            }
            if (page.content().end() < page.span().end()) {
                furniture.add(new Span(page.content().end(), page.span().end()));
            }
        }
        return furniture;
    }

    /// What is taken out of the text before it is read: these page markers, heads and feet.
    Removals removals(List<PageMarker> markers) {
        return Removals.NONE.with(markers.stream().map(PageMarker::span).toList()).with(furniture());
    }

    /// The text of each page that lies within a span at least in part, in order.
    List<Span> contentAround(Span body) {
        return around(body).stream().map(PrintedPage::content).filter(content -> content.overlaps(body)).toList();
    }

    /// The text of each page that lies within a span, in order.
    List<Span> contentWithin(Span body) {
        List<Span> found = new ArrayList<>();
        for (PrintedPage page : around(body)) {
            int start = Math.max(body.start(), page.content().start());
            int end = Math.min(body.end(), page.content().end());
            if (start < end) {
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    /// The pages that a span touches, found by halving: a text may have thousands of pages, and as many spans.
    private List<PrintedPage> around(Span body) {
        int from = firstPage(page -> page.span().end() > body.start());
        int to = firstPage(page -> page.span().start() >= body.end());
        return pages.subList(Math.min(from, to), to);
    }

    /// The index of the first page for which something is so that is so for all pages after it.
    private int firstPage(Predicate<PrintedPage> is) {
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (is.test(pages.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
