package counterpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the plain text tables that ship with the program, so that all have one form: UTF-8, one entry a line, lines
/// that begin with `#` explain the table, blank lines part it.
public final class PlainTable {
    private PlainTable() {
    }

    /// The entries of a table, in order, without comments and without white space at their ends.
    ///
    /// @param beside the class in whose package the table lies
    /// @param file the table's file name, `reporters.txt`
    /// @throws IllegalStateException if the program was built without the table
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + file + " beside " + beside.getName() + " is missing");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + file + " cannot be read", unreadable);
        }
    }
}
