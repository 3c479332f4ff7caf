package counterpoint.parse;

import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Divides a decision into its opinions at their bylines.
///
/// An opinion that says nothing of its kind leads; it is the majority's if another one dissents. One that does not say
/// whose it is may stand before the first byline if all bylines are of separate writings (`UnsignedOpening`).
final class OpinionSplitter {
    private final BylineFinder bylines = new BylineFinder();
    private final TitledOpinions titled = new TitledOpinions();

    /// The opinions in order, at least one. What stands before the first byline is head matter of the decision.
    ///
    /// @param cleaner leaves out what stands above and below the text of pages
    List<OpinionPart> split(
            SourceText text,
            Span decision,
            Pagination pagination,
            Removals pages,
            Cleaner cleaner,
            List<ParseProblem> problems) {
        String source = text.text();
        Span opinions = decision;
        if (pagination.titled()) {
            List<OpinionPart> parts = new ArrayList<>(new RunOnOpinions(bylines, source, pagination, pages)
                    .divide(titled.split(source, decision, pagination, cleaner)));
            if (!parts.isEmpty()) {
                parts.stream()
                        .filter(part -> part.author().isEmpty() && part.kind() != OpinionKind.PER_CURIAM)
                        .forEach(part -> problems.add(unknownAuthor(part.span())));
                return named(parts);
            }
            opinions = new Span(TitledOpinions.afterSyllabus(decision, pagination), decision.end());
        }
        List<Byline> found = bylines.find(source, opinions, pages);
        if (found.isEmpty()) {
            Span whole = Texts.trim(source, decision);
            Span start = new Span(whole.start(), whole.start());
            problems.add(unknownAuthor(start));
            return List.of(new OpinionPart(OpinionKind.LEAD, Optional.empty(), List.of(), whole, whole));
        }
        List<OpinionPart> parts = new ArrayList<>();
        unsigned(source, opinions, found).ifPresent(span -> {
            parts.add(new OpinionPart(OpinionKind.LEAD, Optional.empty(), List.of(), span, span));
            problems.add(unknownAuthor(new Span(span.start(), span.start())));
        });
        for (int i = 0; i < found.size(); i++) {
            Byline byline = found.get(i);
            int limit = i + 1 < found.size() ? found.get(i + 1).caption().start() : decision.end();
            int bodyStart = pages.skipForward(source, byline.span().end(), limit);
            int end = pages.skipBack(source, limit, Math.min(limit, byline.span().end()));
            Span span = new Span(byline.caption().start(), end);
            Span body = new Span(Math.min(bodyStart, end), end);
            parts.add(new OpinionPart(byline.kind(), byline.author(), byline.joined(), span, body));
            if (byline.author().isEmpty() && byline.kind() != OpinionKind.PER_CURIAM) {
                problems.add(unknownAuthor(byline.span()));
            }
        }
        if (pagination.titled()) {
            withTextAbove(parts, pagination);
        }
        return named(parts);
    }

    /// The opinion before the first byline, where all bylines are of separate writings.
    private static Optional<Span> unsigned(String source, Span opinions, List<Byline> found) {
        return found.stream().anyMatch(byline -> byline.kind().leads())
                ? Optional.empty()
                : new UnsignedOpening(source).in(new Span(opinions.start(), found.getFirst().caption().start()));
    }

    /// Where a stretch of an opinion begins above the first head, and only that head names it, the text above the head
    /// is the opinion's too.
    private static void withTextAbove(List<OpinionPart> parts, Pagination pagination) {
        PrintedPage first = pagination.pages().getFirst();
        boolean above = first.head().isEmpty() && !first.title().isEmpty();
        OpinionPart part = parts.getFirst();
        if (above && pagination.pages().get(1).head().contains(part.span().start())) {
            Span span = new Span(first.content().start(), part.span().end());
            parts.set(0, new OpinionPart(part.kind(), part.author(), part.joined(), span, span));
        }
    }

    private static ParseProblem unknownAuthor(Span span) {
        return new ParseProblem(
                ParseProblem.Kind.AUTHOR_UNKNOWN, "The text does not say who wrote this opinion.", span);
    }

    private static List<OpinionPart> named(List<OpinionPart> parts) {
        boolean opposed = parts.stream()
                .anyMatch(part -> part.kind() == OpinionKind.DISSENT || part.kind() == OpinionKind.CONCURRENCE_IN_PART);
        if (opposed && parts.getFirst().kind() == OpinionKind.LEAD) {
            parts.set(0, parts.getFirst().as(OpinionKind.MAJORITY));
        }
        return parts;
    }
}
