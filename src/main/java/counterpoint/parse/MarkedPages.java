package counterpoint.parse;

import counterpoint.opinion.PageMarker;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Takes the pages of a decision from what its file states: each reporter's pages are a series of their own.
final class MarkedPages {
    private final String source;
    private final MarkIndex marks;

    MarkedPages(String source, MarkIndex marks) {
        this.source = source;
        this.marks = marks;
    }

    /// The pages in order. Where the file states none, star pages and page headers are looked for in the text.
    ///
    /// A page that begins within a footnote is only counted where the running text has no place for it.
    ///
    /// @param decision what is looked through if the file states no opinions
    /// @param plain reads a stretch as plain text
    List<PageMarker> find(Span decision, Function<Span, PlainReading> plain, List<ParseProblem> problems) {
        List<PageMarker> pages = stated();
        List<Span> stretches = marks.of(Mark.Kind.OPINION).stream().map(Mark::span).toList();
        for (Span stretch : stretches.isEmpty() ? List.of(decision) : outermost(stretches)) {
            if (marks.within(Mark.Kind.PAGE, stretch).isEmpty()) {
                PlainReading reading = plain.apply(stretch);
                pages.addAll(reading.pages());
                problems.addAll(reading.problems());
            }
        }
        pages.sort(Comparator.comparing(PageMarker::span));
        return pages;
    }

    private static List<Span> outermost(List<Span> spans) {
        List<Span> outer = new ArrayList<>();
        for (Span span : spans) {
            if (outer.isEmpty() || !outer.getLast().contains(span)) {
                outer.add(span);
            }
        }
        return outer;
    }

    private List<PageMarker> stated() {
        List<Mark> notes = marks.of(Mark.Kind.NOTE);
        List<PageMarker> pages = new ArrayList<>();
        int note = 0;
        for (Mark mark : marks.of(Mark.Kind.PAGE)) {
            while (note < notes.size() && notes.get(note).span().end() <= mark.span().start()) {
                note++;
            }
            boolean within = note < notes.size() && notes.get(note).span().contains(mark.span());
            PageMarker page = page(source, mark);
            if (!within || isNext(page, pages)) {
                pages.add(page);
            }
        }
        return pages;
    }

    /// Whether a page comes after all pages of its series before it.
    private static boolean isNext(PageMarker page, List<PageMarker> before) {
        for (PageMarker other : before.reversed()) {
            if (other.series().equals(page.series())) {
                boolean counted = page.label().matches("\\d{1,8}") && other.label().matches("\\d{1,8}");
                return counted && Integer.parseInt(page.label()) > Integer.parseInt(other.label());
            }
        }
        return true;
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
