package counterpoint.authority;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Counts how often each of a few ways to print one thing occurs.
///
/// @param <T> a way to print it
final class Tally<T> {
    private final int most;
    private final Map<T, Integer> counts = new LinkedHashMap<>();

    /// @param most so many different ones are counted
    Tally(int most) {
        this.most = most;
    }

    void count(T printed) {
        if (counts.size() < most || counts.containsKey(printed)) {
            counts.merge(printed, 1, Integer::sum);
        }
    }

    /// The most frequent; of several the first.
    Optional<T> most() {
        T found = null;
        int times = 0;
        for (Map.Entry<T, Integer> one : counts.entrySet()) {
            if (one.getValue() > times) {
                found = one.getKey();
                times = one.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    /// What should stand for `printed`: the one way that is more frequent and like it; empty if there is none.
    Optional<T> against(T printed, Predicate<T> alike) {
        int own = counts.getOrDefault(printed, 0);
        return most().filter(other -> !other.equals(printed)
                && counts.getOrDefault(other, 0) > own
                && alike.test(other));
    }
}
