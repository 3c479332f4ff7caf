package counterpoint.parse;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Divides a decision into opinions as the reader corrected it.
///
/// An opinion begins at its caption or its byline; a correction that points anywhere between that and the first word
/// after the byline means that opinion, so that a byline is never cut in two.
final class CorrectedParts {
    private final String source;
    private final Span decision;
    private final Removals removals;
    private final List<OpinionPart> found;
    private final List<OpinionPart> parts;
    private final Set<Integer> decided = new HashSet<>();

    /// @param removals page markers, and what the reader marked as not opinion text
    /// @param found the opinions as the program found them; not empty
    CorrectedParts(String source, Span decision, Removals removals, List<OpinionPart> found) {
        this.source = source;
        this.decision = decision;
        this.removals = removals;
        this.found = List.copyOf(found);
        this.parts = new ArrayList<>(found);
    }

    /// The opinions with all corrections applied in order, at least one.
    List<OpinionPart> apply(List<Correction> corrections) {
        corrections.forEach(this::apply);
        boolean opposed = parts.stream().anyMatch(part -> opposes(part.kind()));
        OpinionPart first = parts.getFirst();
        if (!corrections.isEmpty() && opposed && first.kind() == OpinionKind.LEAD && !isDecided(first)) {
            parts.set(0, first.as(OpinionKind.MAJORITY));
        }
        return List.copyOf(parts);
    }

    /// Whether the reader has answered a problem: who wrote an opinion, or what it is.
    boolean answers(ParseProblem problem) {
        return switch (problem.kind()) {
            case AUTHOR_UNKNOWN, KIND_UNKNOWN -> isAnswered(problem.span().start());
            case CHROME, PARAGRAPHS_INFERRED, FOOTNOTE_MISSING, FOOTNOTE_UNMARKED, PAGE_SEQUENCE, OCR_DAMAGE, REPAIRED,
                    UNREAD ->
                false;
        };
    }

    private boolean isAnswered(int at) {
        OptionalInt index = beginningAt(at);
        return index.isPresent()
                ? isDecided(parts.get(index.getAsInt()))
                : found.stream().anyMatch(part -> begins(part, at));
    }

    private static boolean opposes(OpinionKind kind) {
        return kind == OpinionKind.DISSENT || kind == OpinionKind.CONCURRENCE_IN_PART;
    }

    private boolean isDecided(OpinionPart part) {
        return decided.contains(part.span().start());
    }

    private void apply(Correction correction) {
        switch (correction) {
            case OpinionBegins(int at, OpinionKind kind, Optional<Judge> author) -> begin(at, kind, author);
            case NoOpinionBegins(int at) -> opinionAt(at).ifPresent(this::join);
            case OpinionIs(int at, OpinionKind kind, Optional<Judge> author) -> opinionAt(at)
                    .ifPresent(index -> decide(index, kind, author));
            case NotOpinionText(Span span) -> joinBylinesWithin(span);
            case OfCitation _ -> {
                // Citations are read when the opinions are.
            }
            case ParagraphBegins _,NoParagraphBegins _ -> {
                // Paragraphs are corrected when the opinions are divided into them: see CorrectedBlocks.
            }
        }
    }

    private void begin(int at, OpinionKind kind, Optional<Judge> author) {
        OptionalInt known = opinionAt(at);
        OptionalInt printed = printedAt(at);
        if (known.isPresent()) {
            decide(known.getAsInt(), kind, author);
        } else if (printed.isPresent()) {
            begin(printed.getAsInt());
            opinionAt(printed.getAsInt()).ifPresent(index -> decide(index, kind, author));
        }
    }

    private void begin(int place) {
        int index = 0;
        while (index < parts.size() && parts.get(index).span().start() < place) {
            index++;
        }
        insert(index, place);
    }

    /// Lets an opinion begin at `place`, and the one before it end there.
    private void insert(int index, int place) {
        Optional<OpinionPart> before = found.stream().filter(part -> begins(part, place)).findFirst();
        int start = before.map(part -> part.span().start()).orElse(place);
        int end = index < parts.size() ? backFrom(parts.get(index).span().start(), place) : decision.end();
        if (index > 0) {
            OpinionPart cut = parts.get(index - 1);
            end = Math.max(place, cut.span().end());
            parts.set(index - 1, ending(cut, backFrom(start, cut.body().start())));
        }
        int body = before.map(part -> part.body().start()).orElse(start);
        List<String> joined = before.map(OpinionPart::joined).orElse(List.of());
        parts.add(index, new OpinionPart(
                OpinionKind.LEAD,
                Optional.empty(),
                joined,
                new Span(start, Math.max(start, end)),
                new Span(Math.min(body, Math.max(start, end)), Math.max(start, end))));
    }

    /// Joins an opinion to the one before it; the first becomes head matter, unless it is the only one.
    private void join(int index) {
        if (parts.size() == 1) {
            return;
        }
        OpinionPart joined = parts.remove(index);
        decided.remove(joined.span().start());
        if (index > 0) {
            OpinionPart before = parts.get(index - 1);
            parts.set(index - 1, ending(before, Math.max(before.span().end(), joined.span().end())));
        }
    }

    private void joinBylinesWithin(Span span) {
        for (int index = parts.size() - 1; index > 0; index--) {
            Span byline = new Span(parts.get(index).span().start(), parts.get(index).body().start());
            if (!byline.isEmpty() && span.contains(Texts.trim(source, byline))) {
                join(index);
            }
        }
    }

    private void decide(int index, OpinionKind kind, Optional<Judge> author) {
        OpinionPart part = parts.get(index);
        parts.set(index, new OpinionPart(kind, author, part.joined(), part.span(), part.body()));
        decided.add(part.span().start());
    }

    private static OpinionPart ending(OpinionPart part, int end) {
        int last = Math.max(end, part.body().start());
        return new OpinionPart(
                part.kind(),
                part.author(),
                part.joined(),
                new Span(part.span().start(), last),
                new Span(part.body().start(), last));
    }

    /// The opinion that begins at a place, or at the first printed character after it.
    private OptionalInt opinionAt(int at) {
        OptionalInt exact = beginningAt(at);
        if (exact.isPresent()) {
            return exact;
        }
        OptionalInt printed = printedAt(at);
        return printed.isPresent() ? beginningAt(printed.getAsInt()) : printed;
    }

    private OptionalInt beginningAt(int place) {
        for (int index = 0; index < parts.size(); index++) {
            if (begins(parts.get(index), place)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a place lies where an opinion begins: at its first character, or in its caption or byline.
    private static boolean begins(OpinionPart part, int place) {
        return place == part.span().start() || (part.span().start() <= place && place < part.body().start());
    }

    /// The first printed character from `at` on; empty if there is none in the decision.
    private OptionalInt printedAt(int at) {
        if (at < decision.start() || at >= decision.end()) {
            return OptionalInt.empty();
        }
        int place = removals.skipForward(source, at, decision.end());
        return place < decision.end() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private int backFrom(int at, int limit) {
        return removals.skipBack(source, at, Math.min(at, limit));
    }
}
