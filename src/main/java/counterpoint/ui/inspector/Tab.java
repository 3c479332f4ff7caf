package counterpoint.ui.inspector;

/// What the inspector shows.
enum Tab {
    /// The authorities, and the card of the chosen one.
    AUTHORITY,
    /// The point of dispute of the pair that is looked at.
    DISPUTE,
    /// What the passages discuss at which the reader is.
    DOCTRINES,
    /// The brief of the case.
    BRIEF,
    /// What the reader marked and wrote in the open case.
    NOTES
}
