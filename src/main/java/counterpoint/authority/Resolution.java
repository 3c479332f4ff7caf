package counterpoint.authority;

import java.util.List;
import java.util.OptionalInt;

/// Why a citation is taken to mean an authority, or why it is not.
///
/// @param state whether it was resolved
/// @param because one sentence or phrase for the reader of the program
/// @param antecedent the index of the mention that it goes back to; empty if it stands for itself
/// @param candidates keys of the authorities that it may mean, where there are several
public record Resolution(State state, String because, OptionalInt antecedent, List<String> candidates) {
    public enum State {
        RESOLVED,
        AMBIGUOUS,
        UNRESOLVED
    }

    public Resolution {
        candidates = List.copyOf(candidates);
    }
}
