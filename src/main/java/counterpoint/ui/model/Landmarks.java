package counterpoint.ui.model;

import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The linked passages at which two columns meet, in the order of both.
///
/// Opinions answer each other out of order. Kept are the links that never cross and whose scores add up to the most;
/// the pair that the reader looks at is always among them.
public final class Landmarks {
    private static final Comparator<Landmark> IN_ORDER = Comparator.comparingLong(Landmark::leftRank)
            .thenComparingLong(Landmark::rightRank);

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
        List<Landmark> all = exchanges.stream()
                .filter(pair -> !pair.left().isFootnote() && !pair.right().isFootnote())
                .map(Landmarks::of)
                .toList();
        Optional<Landmark> held = exchanges.stream()
                .filter(Exchange::chosen)
                .filter(pair -> !pair.left().isFootnote() && !pair.right().isFootnote())
                .map(Landmarks::of)
                .findFirst();
        return chain(all, held);
    }

    private static Landmark of(Exchange pair) {
        return new Landmark(
                pair.left().places().getFirst(),
                pair.right().places().getFirst(),
                pair.link().map(link -> link.score()).orElse(0.5));
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
            best[at] += fixed ? all.size() + 1 : sorted.get(at).weight();
            last = last < 0 || best[at] > best[last] ? at : last;
        }
        List<Landmark> chain = new ArrayList<>();
        for (int at = last; at >= 0; at = before[at]) {
            chain.addFirst(sorted.get(at));
        }
        return List.copyOf(chain);
    }
}
