package counterpoint.ui.model;

import counterpoint.compare.Link;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The linked passages at which two columns meet, in the order of both.
///
/// Opinions answer each other out of order. Kept are the links that never cross and whose scores add up to the most;
/// those that the reader confirmed or made count as much as two, and the pair that the reader looks at is always among
/// them. Weak links are none.
public final class Landmarks {
    private static final Comparator<Landmark> IN_ORDER = Comparator.comparingLong(Landmark::leftRank)
            .thenComparingLong(Landmark::rightRank);

    /// As much as two certain links.
    private static final double DECIDED = 2;

    private Landmarks() {
    }

    /// A place on the left and the one on the right that it meets.
    ///
    /// @param left a place in the left opinion
    /// @param right a place in the right opinion
    /// @param weight how much it counts
    public record Landmark(Place left, Place right, double weight) {
        long leftRank() {
            return Sight.rank(left);
        }

        long rightRank() {
            return Sight.rank(right);
        }

        /// Whether it lies before the other in both columns, or after it in both.
        boolean agreesWith(Landmark other) {
            return Long.signum(Long.compare(leftRank(), other.leftRank()))
                    * Long.signum(Long.compare(rightRank(), other.rightRank())) > 0;
        }
    }

    /// The landmarks of the pairs that a case joins.
    public static List<Landmark> of(List<Exchange> exchanges) {
        List<Exchange> holding = exchanges.stream()
                .filter(pair -> pair.chosen() || !pair.weak())
                .filter(pair -> !pair.left().isFootnote() && !pair.right().isFootnote())
                .toList();
        return chain(
                holding.stream().map(Landmarks::of).toList(),
                holding.stream().filter(Exchange::chosen).map(Landmarks::of).findFirst());
    }

    private static Landmark of(Exchange pair) {
        return new Landmark(
                pair.left().places().getFirst(), pair.right().places().getFirst(), weight(pair));
    }

    /// What the reader decided counts more than anything that was computed.
    private static double weight(Exchange pair) {
        return pair.isComputed() ? pair.link().map(Link::score).orElse(0.5) : DECIDED;
    }

    /// The heaviest chain of landmarks that do not cross; `held` is in it.
    static List<Landmark> chain(List<Landmark> all, Optional<Landmark> held) {
        List<Landmark> sorted = all.stream()
                .filter(one -> held.map(fixed -> one.equals(fixed) || one.agreesWith(fixed)).orElse(true))
                .sorted(IN_ORDER)
                .toList();
        double[] best = new double[sorted.size()];
        int[] before = new int[sorted.size()];
        int last = -1;
        for (int at = 0; at < best.length; at++) {
            before[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (best[earlier] > best[at] && sorted.get(earlier).agreesWith(sorted.get(at))) {
                    best[at] = best[earlier];
                    before[at] = earlier;
                }
            }
            boolean fixed = held.filter(sorted.get(at)::equals).isPresent();
            best[at] += fixed ? DECIDED * all.size() + 1 : sorted.get(at).weight();
            last = last < 0 || best[at] > best[last] ? at : last;
        }
        List<Landmark> chain = new ArrayList<>();
        for (int at = last; at >= 0; at = before[at]) {
            chain.addFirst(sorted.get(at));
        }
        return List.copyOf(chain);
    }
}
