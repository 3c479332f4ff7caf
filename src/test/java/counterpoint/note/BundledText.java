package counterpoint.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The longest of the bundled opinions.
final class BundledText {
    private BundledText() {
    }

    static String read() {
        try {
            return Files.readString(Path.of("opinions", "smith-v-finkley", "slip-opinion.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
