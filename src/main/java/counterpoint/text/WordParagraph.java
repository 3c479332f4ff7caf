package counterpoint.text;

import java.util.List;

/// One paragraph of a word processor's file, or one row of a table.
///
/// @param style how it is set
/// @param runs its words
/// @param newPage whether a page begins with it
record WordParagraph(WordStyle style, List<WordRun> runs, boolean newPage) {
    /// Whether it has no words.
    boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }
}
