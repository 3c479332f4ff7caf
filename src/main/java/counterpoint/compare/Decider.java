package counterpoint.compare;

import java.util.Optional;

/// Lays what the reader decides over one comparison, decision after decision.
///
/// What it takes to group links anew, the words of all passages and the cues of all treatments, is read at the first
/// decision that needs it and kept for the next; on a window's thread that is the greater part of the time. Not for
/// several threads at once.
public final class Decider {
    private final Comparison computed;
    private final Side left;
    private final Side right;
    private Optional<PassageWords> words = Optional.empty();
    private Optional<Treatments> treatments = Optional.empty();

    /// @param computed what was computed of the two
    /// @param left the opinion that stands on the left of it
    /// @param right the one on its right
    public Decider(Comparison computed, Side left, Side right) {
        this.computed = computed;
        this.left = left;
        this.right = right;
    }

    /// The comparison on which decisions are laid.
    public Comparison computed() {
        return computed;
    }

    /// The comparison as decided; see [Comparison#decided].
    public Comparison decided(Decided decided) {
        return decided.isEmpty() ? computed : new DecidedComparison(this, decided, left, right).comparison();
    }

    /// A writer that knows no title yet.
    DisputeWriter writer() {
        PassageWords known = words.orElseGet(() -> new PassageWords(left, right));
        Treatments read = treatments.orElseGet(() -> new Treatments(left, right));
        words = Optional.of(known);
        treatments = Optional.of(read);
        return new DisputeWriter(left, right, known, read);
    }
}
