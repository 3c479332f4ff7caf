package counterpoint.casefile;

import counterpoint.compare.Comparison;
import counterpoint.compare.Decided;
import counterpoint.compare.Side;
import java.util.Optional;

/// The comparison of the two sides of a case, worked out when it is first asked for: reading a case does not wait for
/// it. May be asked on any thread; takes about as long as the reading.
///
/// Like the doctrines of its passages, it equals itself alone: whether two come out as the same is a question to their
/// comparisons.
public final class Compared {
    /// Of a case that does not have two opinions.
    static final Compared NONE = given(Comparison.NONE, Comparison.NONE);

    private final Lazy<Comparison> computed;
    private final Lazy<Comparison> comparison;

    private Compared(Lazy<Comparison> computed, Lazy<Comparison> comparison) {
        this.computed = computed;
        this.comparison = comparison;
    }

    /// Of two opinions.
    ///
    /// @param decided what the reader decided of how they answer each other
    static Compared of(CaseOpinion left, CaseOpinion right, Decided decided) {
        Lazy<Comparison> computed = new Lazy<>(
                () -> Comparison.of(left.readingText().side(), right.readingText().side()));
        return new Compared(computed, new Lazy<>(() -> {
            Side onLeft = left.readingText().side();
            return computed.get().decided(decided, onLeft, right.readingText().side());
        }));
    }

    /// A comparison that is known.
    static Compared given(Comparison computed, Comparison comparison) {
        return new Compared(worked(computed), worked(comparison));
    }

    private static Lazy<Comparison> worked(Comparison known) {
        Lazy<Comparison> lazy = new Lazy<>(() -> known);
        lazy.get();
        return lazy;
    }

    /// As it is computed, whatever the reader decided.
    public Comparison computed() {
        return computed.get();
    }

    /// As it is computed, if that is worked out already; never waits.
    public Optional<Comparison> known() {
        return computed.known();
    }

    /// As the reader decided it.
    public Comparison comparison() {
        return comparison.get();
    }
}
