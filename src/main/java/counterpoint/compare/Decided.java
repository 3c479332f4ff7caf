package counterpoint.compare;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the reader decided of how two opinions of a case answer each other.
///
/// Places are raw spans of the reading texts. A decision holds whichever of the two opinions stands on the left. What
/// the reader decided stays as it was left; the rest is computed around it ([Comparison#decided]).
///
/// @param links the reader's word on links, in the order in which it was given; one for each pair
/// @param points the points of dispute that the reader touched, in that order; no pair is in two of them
/// @param treatments the reader's word on how an opinion as a whole uses an authority; one for each of both
public record Decided(List<OfLink> links, List<Point> points, List<Use> treatments) {
    /// Nothing decided.
    public static final Decided NONE = new Decided(List.of(), List.of(), List.of());

    public Decided {
        links = List.copyOf(links);
        points = List.copyOf(points);
        treatments = List.copyOf(treatments);
    }

    /// One end of a link.
    ///
    /// @param opinion the opinion's id
    /// @param raw its raw span in the opinion's reading text; never empty
    public record End(String opinion, Span raw) {
    }

    /// Two passages of different opinions; which is named first does not count.
    ///
    /// @param one an end
    /// @param other the other end
    public record Pair(End one, End other) {
        /// What a link joins.
        public static Pair of(Link link) {
            return new Pair(
                    new End(link.left().opinion(), link.left().span()),
                    new End(link.right().opinion(), link.right().span()));
        }

        /// The same two passages, named the other way round.
        public Pair turned() {
            return new Pair(/* one= */ other, /* other= */ one);
        }

        /// Whether both join the same two places.
        public boolean isSame(Pair pair) {
            return equals(pair) || equals(pair.turned());
        }
    }

    /// The reader's word on a link.
    ///
    /// @param pair what it joins
    /// @param state what was said: never [State#COMPUTED], which is to say nothing
    public record OfLink(Pair pair, State state) {
        public OfLink {
            if (state == State.COMPUTED) {
                throw new IllegalArgumentException("nothing is decided");
            }
        }
    }

    /// A point of dispute as the reader left it.
    ///
    /// @param title the reader's title; empty for the computed one
    /// @param state what was said of it; [State#COMPUTED] if it only got a title, or was merged or split
    /// @param links what belongs to it; never empty
    /// @param treatments the reader's word on how the opinions use authorities within it
    public record Point(Optional<String> title, State state, List<Pair> links, List<Use> treatments) {
        public Point {
            links = List.copyOf(links);
            treatments = List.copyOf(treatments);
            if (links.isEmpty()) {
                throw new IllegalArgumentException("a point has a link");
            }
        }

        /// A point within which nothing is said of treatments.
        public Point(Optional<String> title, State state, List<Pair> links) {
            this(title, state, links, List.of());
        }

        /// The same point, of which something else is said.
        public Point as(State said) {
            return new Point(title, said, links, treatments);
        }

        /// The same point with other links.
        public Point with(List<Pair> pairs) {
            return new Point(title, state, pairs, treatments);
        }

        /// With the reader's word on a use in place of what was said of it before.
        public Point with(Use use) {
            return new Point(title, state, links, plus(
                    treatments, one -> one.isOf(use.authority(), use.opinion()), use));
        }

        /// Without what was said of how an opinion uses an authority.
        public Point withoutUse(String authority, String opinion) {
            return new Point(title, state, links, minus(treatments, one -> one.isOf(authority, opinion)));
        }

        /// Whether a pair belongs to it.
        public boolean holds(Pair pair) {
            return links.stream().anyMatch(pair::isSame);
        }
    }

    /// The reader's word on how an opinion uses an authority, as a whole or within a point.
    ///
    /// @param authority the authority's key
    /// @param opinion the opinion's id
    /// @param treatment how it is used
    /// @param state [State#CONFIRMED] if the program found the same, [State#HAND_MADE] if not
    public record Use(String authority, String opinion, Treatment treatment, State state) {
        /// Whether it is about an opinion's use of an authority.
        boolean isOf(String otherAuthority, String otherOpinion) {
            return authority.equals(otherAuthority) && opinion.equals(otherOpinion);
        }

        /// What is found, as the first of some words that is about it says; as it is if none is.
        static AuthorityTreatment over(List<Use> words, AuthorityTreatment found) {
            return words.stream()
                    .filter(said -> said.isOf(found.authority(), found.opinion()))
                    .findFirst()
                    .map(said -> new AuthorityTreatment(
                            found.authority(),
                            found.opinion(),
                            said.treatment,
                            found.evidence(),
                            found.text(),
                            said.state))
                    .orElse(found);
        }
    }

    /// Whether nothing is decided.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// With the reader's word on a pair in place of what was said of it before.
    public Decided with(OfLink said) {
        return new Decided(plus(links, one -> one.pair().isSame(said.pair()), said), points, treatments);
    }

    /// Without what was said of a pair.
    public Decided without(Pair pair) {
        return new Decided(minus(links, one -> one.pair().isSame(pair)), points, treatments);
    }

    /// With a point as the reader leaves it. Its pairs leave the points in which they were; a point that has none left
    /// is gone.
    public Decided with(Point point) {
        List<Point> kept = new ArrayList<>(without(point.links()).points);
        kept.add(point);
        return new Decided(links, kept, treatments);
    }

    /// With pairs in no point of the reader's, so that they are grouped as computed; a point that has none left is gone.
    public Decided without(List<Pair> pairs) {
        List<Point> rest = new ArrayList<>();
        for (Point point : points) {
            List<Pair> its = minus(point.links(), pair -> pairs.stream().anyMatch(pair::isSame));
            if (!its.isEmpty()) {
                rest.add(point.with(its));
            }
        }
        return new Decided(links, rest, treatments);
    }

    /// With the reader's word on a use in place of what was said of it before.
    public Decided with(Use use) {
        return new Decided(links, points, plus(treatments, one -> one.isOf(use.authority(), use.opinion()), use));
    }

    /// Without what was said of how an opinion uses an authority.
    public Decided withoutUse(String authority, String opinion) {
        return new Decided(links, points, minus(treatments, one -> one.isOf(authority, opinion)));
    }

    private static <T> List<T> minus(List<T> all, Predicate<T> leaving) {
        return all.stream().filter(leaving.negate()).toList();
    }

    private static <T> List<T> plus(List<T> all, Predicate<T> replaced, T more) {
        return Stream.concat(minus(all, replaced).stream(), Stream.of(more)).toList();
    }
}
