package counterpoint.compare;

/// Who says that a link, a dispute or a treatment holds. The names are those of the command line.
public enum State {
    /// The program, from evidence that it shows.
    COMPUTED,
    /// The program found it and the reader agrees.
    CONFIRMED,
    /// The program found it and the reader does not agree.
    REJECTED,
    /// The reader alone.
    HAND_MADE
}
