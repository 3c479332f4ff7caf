package counterpoint.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The lists of words in `words.txt`, beside this class.
final class WordTable {
    private WordTable() {
    }

    /// The words of one list.
    ///
    /// @throws IllegalStateException if there is no such list
    static Set<String> named(String list) {
        try (InputStream bytes = WordTable.class.getResourceAsStream("words.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("the lists of words are missing");
            }
            return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), "[" + list + "]");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> read(BufferedReader lines, String heading) {
        Set<String> words = new HashSet<>();
        boolean here = false;
        for (String line : lines.lines().toList()) {
            if (line.startsWith("[")) {
                here = line.equals(heading);
            } else if (here && !line.startsWith("#")) {
                add(line, words);
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("no list of words " + heading);
        }
        return Set.copyOf(words);
    }

    private static void add(String line, Set<String> words) {
        for (String word : line.split(";")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
    }
}
