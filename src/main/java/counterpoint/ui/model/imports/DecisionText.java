package counterpoint.ui.model.imports;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The whole text of a source in reading order: what was set aside, the head matter, and each opinion with the bar that
/// says where it begins, its byline, its body and its footnotes.
///
/// Nothing that the source prints is missing but what reading removes from within a sentence, such as page headers.
///
/// @param parts in the order to show; footnotes follow the body of their opinion
public record DecisionText(List<Part> parts) {
    public DecisionText {
        parts = List.copyOf(parts);
    }

    /// One part of the text.
    public sealed interface Part {
        /// Its words, each with its place in the source; empty for a bar or a rule.
        CleanText text();

        /// The opinion to which it belongs, as an index; -1 for head matter and what was set aside.
        int opinion();
    }

    /// Set aside: no part of the decision.
    public record Aside(CleanText text, int opinion) implements Part {
    }

    /// Head matter: what stands before an opinion and in none.
    public record Head(CleanText text) implements Part {
        @Override
        public int opinion() {
            return -1;
        }
    }

    /// An opinion begins here.
    public record Begins(int opinion) implements Part {
        @Override
        public CleanText text() {
            return NOTHING;
        }
    }

    /// The running caption and byline of an opinion.
    public record Byline(int opinion, CleanText text) implements Part {
    }

    /// A block of the body.
    ///
    /// @param struck what within it is no part of the opinion, raw
    public record Body(int opinion, Block block, List<Span> struck) implements Part {
        public Body {
            struck = List.copyOf(struck);
        }

        @Override
        public CleanText text() {
            return block.text();
        }
    }

    /// The rule between a body and its footnotes.
    public record Notes(int opinion) implements Part {
        @Override
        public CleanText text() {
            return NOTHING;
        }
    }

    /// A footnote.
    public record Note(int opinion, Footnote note) implements Part {
        @Override
        public CleanText text() {
            return note.text();
        }
    }

    private static final CleanText NOTHING = new CleanText.Builder().build();

    /// Puts a decision in order.
    ///
    /// @param struck raw spans within opinions that the reader said are no part of them
    public static DecisionText of(Decision decision, List<Span> struck) {
        return new DecisionText(new Order(decision, struck).parts());
    }

    /// The raw offsets at which an opinion may begin, in order: the paragraphs of head matter, bylines and bodies.
    public List<Integer> beginnings() {
        return parts.stream()
                .filter(DecisionText::mayBegin)
                .map(part -> part.text().rawSpan().start())
                .sorted()
                .distinct()
                .toList();
    }

    /// Whether an opinion may begin with a part.
    public static boolean mayBegin(Part part) {
        return switch (part) {
            case Head _,Byline _,Body _ -> true;
            case Aside _,Begins _,Notes _,Note _ -> false;
        };
    }

    /// Works through a decision from its first character to its last.
    private static final class Order {
        private final Decision decision;
        private final List<Span> struck;
        private final SourceLines lines;
        private final List<Part> parts = new ArrayList<>();

        Order(Decision decision, List<Span> struck) {
            this.decision = decision;
            this.struck = struck.stream().sorted().toList();
            this.lines = new SourceLines(decision);
        }

        List<Part> parts() {
            int from = 0;
            for (int index = 0; index < decision.opinions().size(); index++) {
                Opinion opinion = decision.opinions().get(index);
                between(new Span(from, Math.max(from, opinion.span().start())));
                opinion(index, opinion);
                from = Math.max(from, opinion.span().end());
            }
            between(new Span(from, Math.max(from, decision.source().length())));
            return parts;
        }

        /// What stands between opinions: set aside where the decision says so, head matter else.
        private void between(Span gap) {
            int from = gap.start();
            for (Span aside : asides(gap)) {
                head(new Span(from, Math.max(from, aside.start())));
                lines.paragraphs(aside).forEach(text -> parts.add(new Aside(text, -1)));
                from = Math.max(from, aside.end());
            }
            head(new Span(from, Math.max(from, gap.end())));
        }

        private List<Span> asides(Span gap) {
            List<Span> asides = new ArrayList<>(decision.chrome());
            asides.addAll(struck);
            return asides.stream()
                    .filter(span -> span.overlaps(gap))
                    .map(span -> new Span(Math.max(span.start(), gap.start()), Math.min(span.end(), gap.end())))
                    .sorted()
                    .toList();
        }

        private void head(Span span) {
            lines.paragraphs(span).forEach(text -> parts.add(new Head(text)));
        }

        private void opinion(int index, Opinion opinion) {
            parts.add(new Begins(index));
            int body = opinion.body().stream().mapToInt(block -> block.span().start()).min()
                    .orElse(opinion.span().end());
            Span byline = new Span(opinion.span().start(), Math.max(opinion.span().start(), body));
            lines.paragraphs(byline).forEach(text -> parts.add(new Byline(index, text)));
            body(index, opinion);
            if (!opinion.footnotes().isEmpty()) {
                parts.add(new Notes(index));
                opinion.footnotes().forEach(note -> parts.add(new Note(index, note)));
            }
        }

        private void body(int index, Opinion opinion) {
            List<Span> left = new ArrayList<>(struck.stream().filter(opinion.span()::contains).toList());
            List<Part> body = new ArrayList<>();
            for (Block block : opinion.body()) {
                List<Span> inside = left.stream()
                        .filter(span -> block.span().start() < span.start() && span.end() <= block.span().end())
                        .toList();
                left.removeAll(inside);
                body.add(new Body(index, block, inside));
            }
            left.forEach(span -> lines.paragraphs(span).forEach(text -> body.add(new Aside(text, index))));
            body.sort(Comparator.comparingInt(part -> part.text().rawSpan().start()));
            parts.addAll(body);
        }
    }
}
