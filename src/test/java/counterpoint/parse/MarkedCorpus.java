package counterpoint.parse;

import counterpoint.opinion.Decision;
import counterpoint.text.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files that say more than their words, in the forms of the services that hand them out.
final class MarkedCorpus {
    private static final Path FOLDER = Path.of("src/test/resources/marked");

    private MarkedCorpus() {
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Decision read(String file) {
        try {
            return new DecisionParser().parse(new SourceReader().read(FOLDER.resolve(file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
