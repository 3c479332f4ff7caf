package counterpoint.casefile;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out once, when it is first asked for, on whatever thread.
///
/// @param <V> what it is; never null
public final class Lazy<V> {
    private final Supplier<V> working;
    private volatile Optional<V> known = Optional.empty();

    /// @param working asked at most once, unless it fails
    public Lazy(Supplier<V> working) {
        this.working = working;
    }

    /// The value; whoever asks while it is being worked out waits for it.
    public synchronized V get() {
        if (known.isEmpty()) {
            known = Optional.of(working.get());
        }
        return known.get();
    }

    /// The value if it is worked out already; never waits.
    public Optional<V> known() {
        return known;
    }
}
