package counterpoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The program's own files for the look of reports.
final class StyleSheet {
    private StyleSheet() {
    }

    /// The text of a file of this package.
    static String named(String name) {
        try (InputStream file = StyleSheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " cannot be read", broken);
        }
    }
}
