package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Mark;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes the opinions of a decision from what its file states of them: where each begins, its type, who wrote it.
///
/// What the file leaves open is read from the text: a stretch that is typed as combined, or of which nothing is said, is
/// divided at its bylines; an author who is not stated is the one that the opinion's byline names.
final class StatedOpinions {
    /// The byline of an opinion with its caption before it begins within so many characters, or within a third.
    private static final int LONGEST_CAPTION = 6_000;

    private final OpinionTypes types = new OpinionTypes();
    private final String source;
    private final MarkIndex marks;
    private final Removals removals;
    private final Function<Span, PlainReading> plain;
    private final StatedLines lines;

    /// @param removals what stands within the text and is not its words
    /// @param plain reads a stretch as plain text
    StatedOpinions(String source, MarkIndex marks, Removals removals, Function<Span, PlainReading> plain) {
        this.source = source;
        this.marks = marks;
        this.removals = removals;
        this.plain = plain;
        this.lines = new StatedLines(source, marks, removals);
    }

    /// The opinions in order, at least one.
    ///
    /// @param decision what is divided if the file states no opinions
    List<OpinionPart> parts(Span decision, List<ParseProblem> problems) {
        List<Mark> stated = stated();
        if (stated.isEmpty()) {
            return combined(decision, Optional.empty(), problems);
        }
        List<OpinionPart> parts = new ArrayList<>();
        for (Mark opinion : stated) {
            Span span = Texts.trim(source, opinion.span());
            Optional<OpinionKind> kind = types.kind(opinion.value());
            if (kind.isEmpty()) {
                problems.add(new ParseProblem(
                        ParseProblem.Kind.KIND_UNKNOWN,
                        "The file calls this opinion “" + opinion.value()
                                + "”, which is no kind of opinion that is known; it is shown as the lead.",
                        new Span(span.start(), span.start())));
            }
            boolean open = kind.filter(said -> said == OpinionKind.COMBINED).isPresent();
            parts.addAll(
                    open
                            ? combined(span, Optional.of(opinion), problems)
                            : List.of(single(span, opinion, kind.orElse(OpinionKind.LEAD), problems)));
        }
        return parts;
    }

    /// The marks of opinions; of one within another, the one whose type says more.
    private List<Mark> stated() {
        List<Mark> stated = new ArrayList<>();
        List<Mark> all = marks.of(Mark.Kind.OPINION);
        int i = 0;
        while (i < all.size()) {
            Mark outer = all.get(i);
            List<Mark> inner = new ArrayList<>();
            int next = i + 1;
            while (next < all.size() && outer.span().contains(all.get(next).span())) {
                // Of two that cover the same, the one that was marked last holds the other.
                boolean same = all.get(next).span().equals(outer.span());
                inner.add(same ? outer : all.get(next));
                outer = same ? all.get(next) : outer;
                next++;
            }
            boolean open = types.kind(outer.value()).filter(kind -> kind != OpinionKind.COMBINED).isEmpty();
            if (inner.size() > 1 || (inner.size() == 1 && open)) {
                stated.addAll(inner);
            } else {
                stated.add(outer);
            }
            i = next;
        }
        return stated;
    }

    private OpinionPart single(Span span, Mark opinion, OpinionKind stated, List<ParseProblem> problems) {
        List<Mark> authors = marks.within(Mark.Kind.AUTHOR, opinion.span());
        StatedByline byline = byline(span, authors, stated);
        boolean court = authors.stream().anyMatch(author -> StatedJudges.read(author.value()).court())
                || StatedJudges.read(byline.words()).court();
        Optional<Judge> author = author(authors, byline);
        boolean unsigned = court && author.isEmpty() && stated.leads() && stated != OpinionKind.PLURALITY;
        OpinionKind kind = unsigned ? OpinionKind.PER_CURIAM : byline.refine(stated);
        List<String> joined = joined(opinion.span(), byline);
        if (author.isEmpty() && !court) {
            problems.add(unknownAuthor(new Span(span.start(), span.start())));
        }
        return new OpinionPart(kind, author, joined, span, byline.body(source, span.end(), removals));
    }

    /// Who joined as the file says, else the others who signed with the author and who joined as the byline says.
    private List<String> joined(Span opinion, StatedByline byline) {
        List<String> joined = marks.within(Mark.Kind.JOINED, opinion).stream()
                .flatMap(mark -> StatedJudges.names(mark.value()).stream())
                .map(Judge::name)
                .toList();
        if (!joined.isEmpty()) {
            return joined;
        }
        List<String> others = marks.within(Mark.Kind.AUTHOR, opinion).stream()
                .flatMap(mark -> StatedJudges.read(mark.value()).judges().stream().skip(1))
                .map(Judge::name)
                .toList();
        return Stream.concat(others.stream(), byline.joined().stream()).distinct().toList();
    }

    /// The author that the file names beside the text, else the one that its text is marked to name, else the byline's.
    private static Optional<Judge> author(List<Mark> authors, StatedByline byline) {
        Optional<Judge> printed = byline.author();
        for (Mark author : authors) {
            Optional<Judge> named = StatedJudges.read(author.value()).judges().stream().findFirst();
            if (named.isPresent()) {
                boolean same = printed.filter(judge -> judge.name().equalsIgnoreCase(named.get().name())).isPresent();
                return named.get().title().isEmpty() && same ? printed : named;
            }
        }
        boolean court = authors.stream().anyMatch(author -> StatedJudges.read(author.value()).court());
        return court ? Optional.empty() : printed;
    }

    private StatedByline byline(Span span, List<Mark> authors, OpinionKind stated) {
        int first = removals.skipForward(source, span.start(), span.end());
        for (Mark author : authors) {
            boolean printed = !author.span().isEmpty();
            int end = printed ? author.span().end() : printedName(author.value(), first, span.end());
            if (end > first && (!printed || isHead(author.span(), span))) {
                return StatedByline.after(source, author.value(), end, span.end(), removals);
            }
        }
        int limit = Math.min(span.end(), Math.max(first + span.length() / 3, first + LONGEST_CAPTION));
        List<Byline> found = lines.bylines(new Span(first, Math.max(first, limit)));
        Optional<Byline> head = found.stream().filter(byline -> agrees(byline.kind(), stated)).findFirst();
        boolean own = head.isPresent() && (authors.isEmpty() || isBy(head.get(), authors)
                || head.get().span().start() == first);
        return own ? StatedByline.of(source, head.get()) : StatedByline.none(first);
    }

    private static boolean isBy(Byline byline, List<Mark> authors) {
        return authors.stream()
                .map(author -> StatedJudges.read(author.value()))
                .anyMatch(said -> (said.court() && byline.kind() == OpinionKind.PER_CURIAM)
                        || said.judges().stream().anyMatch(judge -> byline.author()
                                .filter(named -> named.name().endsWith(judge.name()))
                                .isPresent()));
    }

    private static boolean isHead(Span author, Span opinion) {
        return author.start() - opinion.start() < Math.max(LONGEST_CAPTION, opinion.length() / 3);
    }

    /// The end of an author's name that the text begins with, though it may be spaced or closed by another sign; 0 if
    /// it begins otherwise.
    private int printedName(String name, int from, int limit) {
        int at = from;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                at = removals.skipForward(source, at, limit);
                while (at < limit && !Character.isLetter(source.charAt(at)) && source.charAt(at) != '\n') {
                    at++;
                }
                if (at >= limit || Character.toLowerCase(source.charAt(at)) != Character.toLowerCase(c)) {
                    return 0;
                }
                at++;
            }
        }
        boolean word = at < limit && Character.isLetter(source.charAt(at));
        while (at < limit && ".:,;\u2014".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return word || name.isBlank() || lineIsLong(at, limit) ? 0 : at;
    }

    /// A text may begin with the author's name as the subject of its first sentence.
    private boolean lineIsLong(int at, int limit) {
        int end = Math.min(limit, Texts.lineEnd(source, at));
        String rest = source.substring(Math.min(at, end), end).strip();
        String lower = rest.toLowerCase(Locale.ROOT);
        char last = at > 0 ? source.charAt(at - 1) : ' ';
        boolean stopped = ".:\u2014".indexOf(last) >= 0;
        boolean deed = lower.startsWith("deliver") || lower.startsWith("dissent") || lower.startsWith("concur")
                || lower.startsWith("announced") || lower.startsWith("with whom") || lower.startsWith("joined");
        return !rest.isEmpty() && !stopped && !deed;
    }

    /// Whether a byline may be that of an opinion of a stated kind.
    private static boolean agrees(OpinionKind byline, OpinionKind stated) {
        return switch (stated) {
            case LEAD, MAJORITY, PLURALITY, PER_CURIAM, TRIAL_COURT, COMBINED -> byline.leads();
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT, CONCURRENCE_IN_PART, DISSENT -> !byline.leads()
                    || byline == OpinionKind.LEAD;
            case STATEMENT, ADDENDUM, REHEARING -> true;
        };
    }

    /// The opinions of a stretch of which the file does not say what it is, in order.
    private List<OpinionPart> combined(Span span, Optional<Mark> opinion, List<ParseProblem> problems) {
        List<Mark> authors = opinion.map(mark -> marks.within(Mark.Kind.AUTHOR, mark.span())).orElse(List.of());
        List<ParseProblem> found = new ArrayList<>();
        boolean silent = opinion.isPresent() && !MarkedBlocks.has(marks, span);
        List<OpinionPart> parts = new ArrayList<>(
                silent ? plain.apply(opinion.get().span()).split(found) : divided(span, found));
        OpinionPart lead = parts.getFirst();
        List<StatedJudges> stated = authors.stream().map(author -> StatedJudges.read(author.value())).toList();
        Optional<Judge> named = stated.stream().flatMap(said -> said.judges().stream()).findFirst();
        boolean court = stated.stream().anyMatch(StatedJudges::court);
        if (lead.author().isEmpty() && lead.kind().leads() && (named.isPresent() || court)) {
            OpinionKind kind = court && named.isEmpty() ? OpinionKind.PER_CURIAM : lead.kind();
            parts.set(0, new OpinionPart(kind, named, lead.joined(), lead.span(), lead.body()));
            found.removeIf(problem -> problem.kind() == ParseProblem.Kind.AUTHOR_UNKNOWN
                    && lead.span().contains(problem.span()));
        }
        problems.addAll(found);
        return parts;
    }

    /// The opinions of a stretch that begin at its bylines; what stands before the first is head matter.
    private List<OpinionPart> divided(Span span, List<ParseProblem> problems) {
        List<Byline> found = new ArrayList<>();
        for (Byline byline : lines.bylines(span)) {
            if (found.isEmpty() || !byline.repeats(found.getLast())) {
                found.add(byline);
            }
        }
        List<OpinionPart> parts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Byline byline = found.get(i);
            int limit = i + 1 < found.size() ? found.get(i + 1).caption().start() : span.end();
            int end = Math.max(byline.span().end(), removals.skipBack(source, limit, byline.span().start()));
            int start = removals.skipForward(source, byline.span().end(), end);
            Span whole = new Span(byline.caption().start(), end);
            parts.add(new OpinionPart(byline.kind(), byline.author(), byline.joined(), whole, new Span(start, end)));
            if (byline.author().isEmpty() && byline.kind() != OpinionKind.PER_CURIAM) {
                problems.add(unknownAuthor(byline.span()));
            }
        }
        if (parts.isEmpty()) {
            problems.add(unknownAuthor(new Span(span.start(), span.start())));
            return List.of(new OpinionPart(OpinionKind.LEAD, Optional.empty(), List.of(), span, span));
        }
        boolean opposed = parts.stream().anyMatch(part -> part.kind() == OpinionKind.DISSENT
                || part.kind() == OpinionKind.CONCURRENCE_IN_PART);
        if (opposed && parts.getFirst().kind() == OpinionKind.LEAD) {
            parts.set(0, parts.getFirst().as(OpinionKind.MAJORITY));
        }
        return parts;
    }

    private static ParseProblem unknownAuthor(Span span) {
        return new ParseProblem(
                ParseProblem.Kind.AUTHOR_UNKNOWN, "Neither the file nor the text says who wrote this opinion.", span);
    }
}
