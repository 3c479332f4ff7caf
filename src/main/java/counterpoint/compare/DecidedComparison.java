package counterpoint.compare;

import counterpoint.language.Terms;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays what the reader decided over what was computed.
final class DecidedComparison {
    private static final int WORDS = 4;

    private final Decider decider;
    private final Comparison computed;
    private final Decided decided;
    private final Side left;
    private final Side right;
    private final TellingWords telling = new TellingWords();
    private final List<Link> links;
    private Optional<DisputeWriter> writer = Optional.empty();

    DecidedComparison(Decider decider, Decided decided, Side left, Side right) {
        this.decider = decider;
        this.computed = decider.computed();
        this.decided = decided;
        this.left = left;
        this.right = right;
        this.links = new ArrayList<>(computed.links());
    }

    Comparison comparison() {
        decided.links().forEach(this::decide);
        List<Dispute> disputes = disputes();
        List<Link> ordered = links.stream()
                .sorted(Comparator.comparing(link -> !isReaders(link)))
                .toList();
        return new Comparison(ordered, disputes, uses());
    }

    private List<AuthorityTreatment> uses() {
        return computed.treatments().stream()
                .map(found -> Decided.Use.over(decided.treatments(), found))
                .toList();
    }

    private static boolean isReaders(Link link) {
        return link.state() == State.CONFIRMED || link.state() == State.HAND_MADE;
    }

    /// Gives the reader's word to what was computed of a pair, and makes the link if there is none.
    private void decide(Decided.OfLink said) {
        Optional<Ends> ends = ends(said.pair());
        if (ends.isEmpty()) {
            return;
        }
        List<Integer> those = switch (said.state()) {
            case HAND_MADE -> exactly(ends.get());
            case CONFIRMED -> meant(ends.get());
            case REJECTED, COMPUTED -> like(ends.get());
        };
        // What the reader linked and the program links too is no longer the reader's alone.
        State state = said.state() == State.HAND_MADE ? State.CONFIRMED : said.state();
        those.forEach(index -> links.set(index, links.get(index).as(state)));
        if (those.isEmpty() && said.state() != State.REJECTED) {
            made(ends.get(), said.state(), 1).ifPresent(links::add);
        }
    }

    /// The links that are gone with one: the very link, or else all that cover enough of it.
    private List<Integer> like(Ends ends) {
        List<Integer> exact = exactly(ends);
        return exact.isEmpty() ? those(ends::covers) : exact;
    }

    /// The one link that the reader agreed with: the very link, or else the one of those like it that fits best. With the
    /// columns exchanged passages begin and end elsewhere, and several may lie where one was.
    private List<Integer> meant(Ends ends) {
        return like(ends).stream()
                .max(Comparator.comparingDouble(index -> ends.fit(links.get(index))))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Integer> exactly(Ends ends) {
        return those(ends::isOf);
    }

    private List<Integer> those(Predicate<Link> which) {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < links.size(); index++) {
            if (which.test(links.get(index))) {
                found.add(index);
            }
        }
        return found;
    }

    private Optional<Link> made(Ends ends, State state, double score) {
        return Cut.of(left, ends.left).flatMap(one -> Cut.of(right, ends.right).map(other -> {
            List<Link.Reason> reasons = new ArrayList<>();
            reasons.add(new Link.Reason(Link.Kind.BY_READER, "joined by the reader", Optional.empty()));
            SharedAuthority.of(one, other).forEach(shared -> reasons.add(shared.reason()));
            String words = shared(one, other);
            if (!words.isEmpty()) {
                reasons.add(new Link.Reason(Link.Kind.SIMILAR_WORDING, words, Optional.empty()));
            }
            return new Link(one.words(), other.words(), score, reasons, state);
        }));
    }

    /// The first words that both use, as the right one prints them.
    private String shared(Part one, Part other) {
        Set<String> there = telling.in(one.words().text(), one.cited()).stream()
                .map(Terms.Term::stem)
                .collect(Collectors.toSet());
        String text = other.words().text();
        return telling.in(text, other.cited()).stream()
                .filter(word -> there.remove(word.stem()))
                .limit(WORDS)
                .map(word -> word.span().of(text))
                .collect(Collectors.joining(", "));
    }

    private List<Dispute> disputes() {
        List<Dispute> disputes = new ArrayList<>();
        Set<Link> taken = new HashSet<>();
        for (Decided.Point point : decided.points()) {
            List<Link> its = of(point);
            taken.addAll(its);
            if (!its.isEmpty()) {
                disputes.add(dispute(its).as(point));
            }
        }
        for (Dispute dispute : computed.disputes()) {
            around(dispute, taken).ifPresent(disputes::add);
        }
        Set<Link> placed = new HashSet<>(taken);
        disputes.forEach(dispute -> placed.addAll(dispute.links()));
        links.stream()
                .filter(link -> isReaders(link) && !placed.contains(link))
                .forEach(link -> place(link, disputes));
        disputes.sort(Comparator.comparingDouble(Dispute::weight).reversed());
        return disputes;
    }

    /// The links of a point that the reader touched; one that is computed no more is made again, without a weight.
    private List<Link> of(Decided.Point point) {
        List<Link> its = new ArrayList<>();
        for (Decided.Pair pair : point.links()) {
            Optional<Ends> ends = ends(pair);
            if (ends.isPresent()) {
                List<Integer> those = meant(ends.get());
                if (those.isEmpty()) {
                    made(ends.get(), State.COMPUTED, 0).ifPresent(link -> {
                        links.add(link);
                        its.add(link);
                    });
                }
                those.stream()
                        .map(links::get)
                        .filter(link -> link.state() != State.REJECTED && !its.contains(link))
                        .forEach(its::add);
            }
        }
        return its;
    }

    /// What is left of a computed dispute; empty if nothing is.
    private Optional<Dispute> around(Dispute dispute, Set<Link> taken) {
        List<Link> its = inOrder(dispute, links).stream()
                .filter(now -> now.state() != State.REJECTED && !taken.contains(now))
                .toList();
        return its.isEmpty() ? Optional.empty() : Optional.of(dispute(its));
    }

    /// Puts a link of the reader's to the weightiest dispute about the same argument, or about the same answer; it is a
    /// dispute of its own if there is none.
    private void place(Link link, List<Dispute> disputes) {
        Optional<Dispute> home = disputes.stream()
                .filter(dispute -> dispute.links().stream()
                        .anyMatch(other -> covers(other.left().span(), link.left().span())))
                .findFirst()
                .or(() -> disputes.stream()
                        .filter(dispute -> dispute.links().stream()
                                .anyMatch(other -> covers(other.right().span(), link.right().span())))
                        .findFirst());
        if (home.isEmpty()) {
            disputes.add(dispute(List.of(link)).as(
                    new Decided.Point(Optional.empty(), link.state(), List.of(Decided.Pair.of(link)))));
            return;
        }
        Dispute before = home.get();
        List<Link> more = Stream.concat(before.links().stream(), Stream.of(link)).toList();
        disputes.set(disputes.indexOf(before), dispute(more).as(before.point()));
    }

    /// The dispute that links make; the computed one if it has these links and no others.
    private Dispute dispute(List<Link> together) {
        return computed.disputes().stream()
                .filter(dispute -> isOf(dispute, together))
                .findFirst()
                .map(dispute -> dispute.with(inOrder(dispute, together)))
                .orElseGet(() -> regrouped(together));
    }

    private static boolean isOf(Dispute dispute, List<Link> together) {
        return dispute.links().size() == together.size() && inOrder(dispute, together).size() == together.size();
    }

    /// Those links of a dispute that are among others, as the reader left them.
    private static List<Link> inOrder(Dispute dispute, List<Link> among) {
        return dispute.links().stream()
                .flatMap(link -> among.stream().filter(other -> isSame(link, other)))
                .toList();
    }

    private static boolean isSame(Link one, Link other) {
        return one.left().span().equals(other.left().span()) && one.right().span().equals(other.right().span());
    }

    private Dispute regrouped(List<Link> together) {
        DisputeWriter made = writer.orElseGet(decider::writer);
        writer = Optional.of(made);
        return made.of(together);
    }

    /// Where a pair stands on the two sides; empty if it is of other opinions.
    private Optional<Ends> ends(Decided.Pair pair) {
        return Stream.of(pair, pair.turned())
                .filter(one -> one.one().opinion().equals(left.opinion().id())
                        && one.other().opinion().equals(right.opinion().id()))
                .findFirst()
                .map(one -> new Ends(one.one().raw(), one.other().raw()));
    }

    private static boolean covers(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common > 0 && 2 * common >= Math.min(one.length(), other.length());
    }

    /// How much of what two spans take up together they share, from 0 to 1.
    private static double shared(Span one, Span other) {
        int common = Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
        return (double) common / (one.length() + other.length() - common);
    }

    private record Ends(Span left, Span right) {
        boolean isOf(Link link) {
            return left.equals(link.left().span()) && right.equals(link.right().span());
        }

        boolean covers(Link link) {
            return DecidedComparison.covers(left, link.left().span())
                    && DecidedComparison.covers(right, link.right().span());
        }

        double fit(Link link) {
            return shared(left, link.left().span()) * shared(right, link.right().span());
        }
    }
}
