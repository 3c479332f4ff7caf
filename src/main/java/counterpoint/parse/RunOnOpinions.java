package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Divides an order of the Supreme Court of the United States from what justices write to it.
///
/// An opinion of the Court and a dissent have first pages of their own; in an order the dissent or statement begins on the
/// page on which the order ends. The pages after it say whose it is: `Statement of SOTOMAYOR, J.`
final class RunOnOpinions {
    private final BylineFinder bylines;
    private final String source;
    private final Pagination pagination;
    private final Removals pages;

    /// @param pages what stands above and below the text of pages
    RunOnOpinions(BylineFinder bylines, String source, Pagination pagination, Removals pages) {
        this.bylines = bylines;
        this.source = source;
        this.pagination = pagination;
        this.pages = pages;
    }

    /// The parts, each divided at the bylines of judges whom only later pages of it name in their heads.
    List<OpinionPart> divide(List<OpinionPart> parts) {
        return parts.stream().flatMap(part -> divided(part).stream()).toList();
    }

    private List<OpinionPart> divided(OpinionPart part) {
        List<PrintedPage> later = pagination.pages().stream()
                .filter(page -> part.span().contains(page.head()) && page.head().start() > part.body().start())
                .toList();
        List<String> others = later.stream().flatMap(page -> other(page, part).stream()).distinct().toList();
        List<OpinionPart> divided = new ArrayList<>(List.of(part));
        if (others.isEmpty()) {
            return divided;
        }
        for (Byline byline : bylines.find(source, new Span(start(later, part), part.body().end()), pages)) {
            boolean named = byline.author().filter(author -> others.contains(author.name())).isPresent();
            if (named && byline.caption().start() > part.body().start() && !pages.overlaps(byline.span())) {
                OpinionPart before = divided.removeLast();
                divided.add(upTo(before, byline.caption().start()));
                int body = Math.min(part.span().end(),
                        pages.skipForward(source, byline.span().end(), part.span().end()));
                divided.add(new OpinionPart(
                        byline.kind(),
                        byline.author(),
                        byline.joined(),
                        new Span(byline.caption().start(), part.span().end()),
                        new Span(body, part.span().end())));
            }
        }
        return divided;
    }

    /// The judge, not the part's own, whom a page names in its head.
    private static Optional<String> other(PrintedPage page, OpinionPart part) {
        return TitledOpinions.titleJudge(page.title())
                .map(Judge::name)
                .filter(name -> part.author().filter(author -> author.name().endsWith(name)).isEmpty());
    }

    /// Where the first opinion that runs on may begin: on the page before the first that names its judge, or before those
    /// whose names are lost.
    private static int start(List<PrintedPage> later, OpinionPart part) {
        int first = 0;
        while (other(later.get(first), part).isEmpty()) {
            first++;
        }
        while (first > 0 && later.get(first - 1).title().isEmpty()) {
            first--;
        }
        return first == 0 ? part.body().start() : later.get(first - 1).content().start();
    }

    private OpinionPart upTo(OpinionPart part, int limit) {
        int end = pages.skipBack(source, limit, Math.min(limit, part.body().start()));
        return new OpinionPart(
                part.kind(),
                part.author(),
                part.joined(),
                new Span(part.span().start(), end),
                new Span(Math.min(part.body().start(), end), end));
    }
}
