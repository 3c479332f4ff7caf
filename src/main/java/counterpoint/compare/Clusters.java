package counterpoint.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the two groups that are most alike in the mean, as long as they are alike enough.
final class Clusters {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final double[][] alike;
    private final double enough;
    /// The group that is likest each one, of those that are alike enough; -1 if there is none, and then there will be
    /// none: a mean is never above both its parts.
    private final int[] nearest;

    /// @param alike how much each two things are alike; symmetric, and changed here
    /// @param enough how much two groups must be alike to be joined
    Clusters(double[][] alike, double enough) {
        this.alike = alike;
        this.enough = enough;
        this.nearest = new int[alike.length];
        for (int one = 0; one < alike.length; one++) {
            groups.add(new ArrayList<>(List.of(one)));
        }
        for (int one = 0; one < alike.length; one++) {
            nearest[one] = nearest(one);
        }
        int best = best();
        while (best >= 0) {
            join(best, nearest[best]);
            best = best();
        }
    }

    /// The groups, each with its things in ascending order, by their first.
    List<List<Integer>> groups() {
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void join(int one, int other) {
        double here = groups.get(one).size();
        double there = groups.get(other).size();
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        for (int third = 0; third < alike.length; third++) {
            double mean = (here * alike[one][third] + there * alike[other][third]) / (here + there);
            alike[one][third] = mean;
            alike[third][one] = mean;
        }
        for (int third = 0; third < alike.length; third++) {
            if (nearest[third] == one || nearest[third] == other) {
                nearest[third] = nearest(third);
            } else if (nearest[third] >= 0 && third != one && alike[third][one] > alike[third][nearest[third]]) {
                nearest[third] = one;
            }
        }
    }

    /// The group that has the likest other one; -1 if no two are alike enough.
    private int best() {
        int best = -1;
        for (int one = 0; one < nearest.length; one++) {
            boolean hasNearest = !groups.get(one).isEmpty() && nearest[one] >= 0;
            if (hasNearest && (best < 0 || alike[one][nearest[one]] > alike[best][nearest[best]])) {
                best = one;
            }
        }
        return best;
    }

    private int nearest(int one) {
        int nearest = -1;
        for (int other = 0; other < alike.length; other++) {
            if (other != one
                    && !groups.get(other).isEmpty()
                    && alike[one][other] >= enough
                    && (nearest < 0 || alike[one][other] > alike[one][nearest])) {
                nearest = other;
            }
        }
        return nearest;
    }
}
