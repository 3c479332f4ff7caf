package counterpoint.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes from common stretches the heaviest chain that is in order in both texts: what was not moved.
final class Chain {
    private Chain() {
    }

    /// The chain, in order; its stretches do not overlap.
    ///
    /// @param stretches in the order of the left text
    static List<Stretch> of(List<Stretch> stretches) {
        int[] ranks = ranks(stretches);
        Peaks peaks = new Peaks(stretches.size());
        long[] weights = new long[stretches.size()];
        int[] before = new int[stretches.size()];
        int best = -1;
        for (int i = 0; i < stretches.size(); i++) {
            before[i] = peaks.highestBelow(ranks[i]);
            weights[i] = stretches.get(i).length() + (before[i] < 0 ? 0 : weights[before[i]]);
            peaks.put(ranks[i], i, weights);
            best = best < 0 || weights[i] > weights[best] ? i : best;
        }
        List<Stretch> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(stretches.get(i));
        }
        return apart(chain.reversed());
    }

    private static int[] ranks(List<Stretch> stretches) {
        long[] byRight = new long[stretches.size()];
        for (int i = 0; i < byRight.length; i++) {
            byRight[i] = ((long) stretches.get(i).right() << 32) | i;
        }
        Arrays.sort(byRight);
        int[] ranks = new int[byRight.length];
        for (int rank = 0; rank < byRight.length; rank++) {
            ranks[(int) byRight[rank]] = rank;
        }
        return ranks;
    }

    /// Cuts from each stretch the words that the one before has already.
    private static List<Stretch> apart(List<Stretch> chain) {
        List<Stretch> apart = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Stretch stretch : chain) {
            int covered = Math.max(0, Math.max(left - stretch.left(), right - stretch.right()));
            if (covered < stretch.length()) {
                Stretch rest = stretch.from(covered);
                apart.add(rest);
                left = rest.leftEnd();
                right = rest.rightEnd();
            }
        }
        return apart;
    }

    /// Answers which stretch with a lower rank ends the heaviest chain (a Fenwick tree of maxima).
    private static final class Peaks {
        private final int[] tree;

        Peaks(int size) {
            tree = new int[size + 1];
            Arrays.fill(tree, -1);
        }

        int highestBelow(int rank) {
            int found = -1;
            for (int i = rank; i > 0; i -= i & -i) {
                found = higher(found, tree[i]);
            }
            return found;
        }

        private long[] weights = {};

        void put(int rank, int stretch, long[] of) {
            weights = of;
            for (int i = rank + 1; i < tree.length; i += i & -i) {
                tree[i] = higher(tree[i], stretch);
            }
        }

        private int higher(int one, int other) {
            return other < 0 || (one >= 0 && weights[one] >= weights[other]) ? one : other;
        }
    }
}
