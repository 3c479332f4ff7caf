package counterpoint.ui.model.notes;

/// By what the list of notes is narrowed down.
public enum NoteFacet {
    /// The case, by its id; none for a note on an authority as a whole.
    CASE,
    /// The opinion's side, by its kind.
    SIDE,
    /// The color, by its id; [NoteRow#NO_COLOR] for a mark that is not highlighted.
    COLOR,
    /// A tag.
    TAG,
    /// An authority: marks on one of its mentions or over it, and notes on it as a whole.
    AUTHORITY,
    /// What else is known of a mark, by the name of a [NoteState].
    STATE
}
