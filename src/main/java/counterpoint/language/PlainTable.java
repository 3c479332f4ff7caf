package counterpoint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
            return entries(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + file + " cannot be read", unreadable);
        }
    }

    /// Reads without a stream of lines: the tables are read while the window opens, before anything is compiled.
    private static List<String> entries(String table) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        while (start < table.length()) {
            int end = table.indexOf('\n', start);
            end = end < 0 ? table.length() : end;
            String line = table.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                entries.add(line);
            }
            start = end + 1;
        }
        return Collections.unmodifiableList(entries);
    }
}
