package counterpoint.ui.model.disputes;

import counterpoint.compare.State;

/// Which points of dispute are listed.
public enum DisputeFilter {
    /// All, the rejected ones too.
    ALL,
    /// Those that the reader confirmed or made.
    CONFIRMED,
    /// Those that were computed and wait for the reader.
    UNDECIDED,
    /// Those that the reader rejected.
    REJECTED;

    /// Whether a point of this state is listed.
    public boolean lists(State state) {
        return this == ALL || this == of(state);
    }

    private static DisputeFilter of(State state) {
        return switch (state) {
            case COMPUTED -> UNDECIDED;
            case CONFIRMED, HAND_MADE -> CONFIRMED;
            case REJECTED -> REJECTED;
        };
    }
}
