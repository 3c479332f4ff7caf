package counterpoint.language;

import java.util.Set;

/// A list of words that ships with the program, one a line.
///
/// @param words the words as written in the list
public record WordList(Set<String> words) {
    public WordList {
        words = Set.copyOf(words);
    }

    /// Reads the list of this name from this package's resources, such as `abbreviations`.
    ///
    /// @throws IllegalStateException if the program was built without it
    public static WordList named(String name) {
        return new WordList(Set.copyOf(PlainTable.lines(WordList.class, name + ".txt")));
    }

    /// Whether the list has this word, as written: capitals count.
    public boolean has(String word) {
        return words.contains(word);
    }
}
