package counterpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of words that ships with the program, one a line; lines that begin with `#` explain it.
///
/// @param words the words as written in the list
public record WordList(Set<String> words) {
    public WordList {
        words = Set.copyOf(words);
    }

    /// Reads the list of this name from this package's resources, such as `abbreviations`.
    ///
    /// @throws IllegalArgumentException if the program was built without it
    public static WordList named(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("no list of words " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordList(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String word) {
        return words.contains(word);
    }
}
