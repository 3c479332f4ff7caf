package counterpoint.compare;

import java.util.Arrays;
import java.util.List;

/// What is answered by a part's kin, the parts of its own opinion that are most like it, is likely to be answered by it
/// too: so a short "I cannot agree" finds what the pages around it are about.
final class Kin {
    /// How many parts are a part's kin.
    static final int NEAREST = 4;

    private Kin() {
    }

    /// For each pair of a left and a right part the mean likeness of the one's kin to the other, both ways.
    ///
    /// @param left profiles of the left parts, in the rows of `likeness`
    /// @param right profiles of the right parts, in its columns
    static double[][] likeness(List<Profile> left, List<Profile> right, double[][] likeness) {
        double[][] ofLeft = nearest(left);
        double[][] ofRight = nearest(right);
        double[][] kin = new double[left.size()][right.size()];
        for (int row = 0; row < left.size(); row++) {
            for (int other = 0; other < left.size(); other++) {
                if (ofLeft[row][other] > 0) {
                    for (int column = 0; column < right.size(); column++) {
                        kin[row][column] += ofLeft[row][other] * likeness[other][column] / 2;
                    }
                }
            }
        }
        for (int column = 0; column < right.size(); column++) {
            for (int other = 0; other < right.size(); other++) {
                if (ofRight[column][other] > 0) {
                    for (int row = 0; row < left.size(); row++) {
                        kin[row][column] += ofRight[column][other] * likeness[row][other] / 2;
                    }
                }
            }
        }
        return kin;
    }

    /// How much each part counts as each other's kin: shares that add up to 1, or nothing.
    private static double[][] nearest(List<Profile> parts) {
        double[][] likeness = Profile.likeness(parts, parts);
        for (int part = 0; part < parts.size(); part++) {
            double[] its = likeness[part];
            its[part] = 0;
            double[] sorted = its.clone();
            Arrays.sort(sorted);
            double least = sorted[Math.max(0, sorted.length - NEAREST)];
            double sum = Arrays.stream(its).filter(one -> one >= least).sum();
            for (int other = 0; other < its.length; other++) {
                its[other] = sum > 0 && its[other] >= least ? its[other] / sum : 0;
            }
        }
        return likeness;
    }
}
