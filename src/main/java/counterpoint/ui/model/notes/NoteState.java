package counterpoint.ui.model.notes;

/// What is known of a mark beside its color and its place.
public enum NoteState {
    /// The reader wrote a note or a parenthetical.
    WORDED,
    /// It is on an authority as a whole, in every case.
    ON_AUTHORITY,
    /// Its text, or a part of it, was not found again.
    NOT_FOUND
}
