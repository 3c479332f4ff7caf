package counterpoint.parse;

import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
}
