package counterpoint.search;

/// A passage that was found.
///
/// @param passage the passage
/// @param score how well it matches; comparable within one result only
/// @param found how it was found
/// @param why one phrase: `Words: interlocutory, appeal; cites Johnson v. Jones`
/// @param snippet the part of it that shows why
public record SearchHit(IndexedPassage passage, double score, Found found, String why, Snippet snippet) {
    /// How a passage was found. The names are those of the command line.
    public enum Found {
        WORDS,
        MEANING,
        BOTH
    }
}
