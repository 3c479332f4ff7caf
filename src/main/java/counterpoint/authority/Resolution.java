package counterpoint.authority;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a citation is taken to mean an authority, or why it is not.
///
/// @param state whether it was resolved
/// @param because one sentence or phrase for the reader of the program
/// @param antecedent the index of the mention that it goes back to; empty if it stands for itself
/// @param candidates keys of the authorities that it may mean, where there are several
/// @param meant the corrected form of a recognised misprint, `483 U.S. 635` where `48 U.S. 635` is printed
/// @param byReader whether the reader decided it, against or without the program
public record Resolution(
        State state,
        String because,
        OptionalInt antecedent,
        List<String> candidates,
        Optional<String> meant,
        boolean byReader) {
    /// How far a citation is understood. The names are those of the command line.
    public enum State {
        RESOLVED,
        /// It may mean one of several authorities, which are its candidates.
        AMBIGUOUS,
        /// What it means is not cited in any way that the program knows.
        UNRESOLVED
    }

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /// A resolution of what is printed as it was meant.
    public Resolution(State state, String because, OptionalInt antecedent, List<String> candidates) {
        this(state, because, antecedent, candidates, Optional.empty(), false);
    }

    /// Decided by the reader.
    static Resolution byReader(String because) {
        return new Resolution(
                State.RESOLVED, because, OptionalInt.empty(), List.of(), Optional.empty(), true);
    }

    /// Resolved without going back to another mention.
    static Resolution resolved(String because) {
        return new Resolution(State.RESOLVED, because, OptionalInt.empty(), List.of());
    }

    /// Resolved by way of the mention at `antecedent`.
    static Resolution resolved(String because, int antecedent) {
        return new Resolution(State.RESOLVED, because, OptionalInt.of(antecedent), List.of());
    }

    static Resolution unresolved(String because) {
        return new Resolution(State.UNRESOLVED, because, OptionalInt.empty(), List.of());
    }

    static Resolution ambiguous(String because, List<String> candidates) {
        return new Resolution(State.AMBIGUOUS, because, OptionalInt.empty(), candidates);
    }

    /// The same, for a misprint of `correct`.
    Resolution meaning(String correct) {
        return new Resolution(state, because, antecedent, candidates, Optional.of(correct), byReader);
    }
}
