package counterpoint.ui.model;

/// What fills the window.
public enum View {
    /// One case, its opinions side by side.
    READ,
    /// The points on which two opinions of one case answer each other.
    DISPUTES,
    /// Passages of all cases.
    SEARCH,
    /// The authorities of all cases.
    AUTHORITIES,
    /// The library of doctrines, to be edited.
    DOCTRINES,
    /// What the reader marked and wrote in all cases.
    NOTES,
    /// Opinions that come in, and how a case was read.
    IMPORT
}
