package counterpoint.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much it says that a part of either opinion has something: a word that few passages have says more.
final class Vocabulary {
    private final Map<String, Integer> passages = new HashMap<>();
    private final int all;

    /// @param each what each passage of either opinion has: its stems, its authorities
    Vocabulary(List<Set<String>> each) {
        this.all = each.size();
        for (Set<String> one : each) {
            new HashSet<>(one).forEach(had -> passages.merge(had, 1, Integer::sum));
        }
    }

    /// The weight of one thing, 0 for one that is nowhere: the logarithm of the share of passages that have it,
    /// turned round.
    double weight(String had) {
        Integer with = passages.get(had);
        return with == null ? 0 : Math.max(0, Math.log((all + 1) / (with + 0.5)));
    }
}
