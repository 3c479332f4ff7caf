package counterpoint.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever one part of the program shows another says what it is.
///
/// Constructors may leave it to their type; a method that overrides another, to that one.
class JavadocTest {
    private static final Path PROGRAM = Path.of("src/main/java");
    private static final Pattern CONSTRUCTOR = Pattern.compile("public \\w+(?:\\(.*| \\{)");

    @Test
    void everyPublicTypeMethodAndValueSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        int said = 0;
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file).stream().map(String::strip).toList();
                for (int at = 0; at < lines.size(); at++) {
                    if (isShown(lines, at)) {
                        said++;
                        if (!isSaid(lines, at)) {
                            silent.add(PROGRAM.relativize(file) + ": " + lines.get(at));
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(said).isGreaterThan(1_000);
    }

    private static boolean isShown(List<String> lines, int at) {
        String line = lines.get(at);
        return line.startsWith("public ")
                && !CONSTRUCTOR.matcher(line).matches()
                && !lines.subList(first(lines, at), at).contains("@Override");
    }

    private static boolean isSaid(List<String> lines, int at) {
        int first = first(lines, at);
        return first > 0 && lines.get(first - 1).startsWith("///");
    }

    /// The line of its first annotation, or its own.
    private static int first(List<String> lines, int at) {
        int first = at;
        while (first > 0 && lines.get(first - 1).startsWith("@")) {
            first--;
        }
        return first;
    }
}
