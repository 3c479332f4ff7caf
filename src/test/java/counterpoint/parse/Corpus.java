package counterpoint.parse;

import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The real opinions that come with the program.
final class Corpus {
    static final List<String> FILES = List.of("medina-v-cram/slip-opinion.txt", "medina-v-cram/f3d-dissent.txt",
            "smith-v-finkley/slip-opinion.txt");

    private Corpus() {
    }

    static SourceText read(String file) {
        try {
            return new SourceReader().read(Path.of("opinions").resolve(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<SourceText> all() {
        return FILES.stream().map(Corpus::read);
    }

    /// Excerpts of slip opinions of the Supreme Court, as text taken out of its PDFs with their layout.
    static Stream<SourceText> layout() {
        return Stream.of("montejo-v-louisiana", "georgia-v-randolph", "egbert-v-boule", "mullenix-v-luna")
                .map(Corpus::excerpt);
    }

    static SourceText excerpt(String name) {
        try (InputStream stream = Corpus.class.getResourceAsStream("/layout/" + name + ".txt")) {
            return new SourceReader().read(Objects.requireNonNull(stream), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
