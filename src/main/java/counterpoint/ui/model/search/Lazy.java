package counterpoint.ui.model.search;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out once, when it is first asked for, on whatever thread.
final class Lazy<V> {
    private final Supplier<V> working;
    private volatile Optional<V> known = Optional.empty();

    Lazy(Supplier<V> working) {
        this.working = working;
    }

    synchronized V get() {
        if (known.isEmpty()) {
            known = Optional.of(working.get());
        }
        return known.get();
    }

    /// The value if it is worked out already; never waits.
    Optional<V> known() {
        return known;
    }
}
