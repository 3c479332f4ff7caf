package counterpoint.search;

import java.util.Optional;

/// A passage that was found.
///
/// @param passage the passage
/// @param score how well it matches; comparable within one result only
/// @param found how it was found
/// @param why one phrase: `Words: interlocutory, appeal; cites Johnson v. Jones`
/// @param snippet the part of it that shows why
/// @param note what the reader wrote on it, or on what it cites, if that has words that were looked for
public record SearchHit(IndexedPassage passage, double score, Found found, String why, Snippet snippet,
        Optional<Snippet> note) {
    /// How a passage was found. The names are those of the command line.
    public enum Found {
        /// By its words, or by the reader's own on it.
        WORDS,
        MEANING,
        BOTH
    }
}
