package counterpoint.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Two builds of the same sources make the same jar: it says nothing of when, where and by whom it was built.
@TestInstance(Lifecycle.PER_CLASS)
class ReproducibleJarIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final List<JarEntry> entries = new ArrayList<>();
    private JarFile jar;

    @BeforeAll
    void open() throws IOException {
        jar = new JarFile(stated("counterpoint.jar"));
        jar.stream().forEach(entries::add);
    }

    @AfterAll
    void close() throws IOException {
        jar.close();
    }

    @Test
    void everyEntryHasTheTimeThatTheProjectStates() {
        LocalDateTime stated = LocalDateTime.ofInstant(
                Instant.parse(stated("counterpoint.timestamp")), ZoneOffset.UTC);

        assertThat(entries).hasSizeGreaterThan(1000).allSatisfy(
                entry -> assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(stated));
    }

    /// As the files of a folder are listed differs from machine to machine.
    @Test
    void entriesAreInOrder() {
        assertThat(entries.stream()
                .map(JarEntry::getName)
                .filter(name -> !name.endsWith("/") && !name.startsWith("META-INF/")))
                .isSorted();
    }

    @Test
    void noEntryNamesAFolderOfThisMachine() throws IOException {
        List<String> folders = List.of(PROJECT.resolve("src").toString(), PROJECT.resolve("target").toString());
        for (JarEntry entry : entries) {
            try (InputStream content = jar.getInputStream(entry)) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .as(entry.getName())
                        .doesNotContain(folders);
            }
        }
    }

    /// The last of these is there if Maven runs on another JDK than the one that compiles.
    @Test
    void theManifestNamesNeitherTimeNorPersonNorMachine() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().keySet())
                .extracting(Object::toString)
                .contains("Manifest-Version")
                .isSubsetOf(
                        "Manifest-Version", "Created-By", "Build-Jdk-Spec", "Java-Version", "Build-Tool-Jdk-Spec");
    }

    private static String stated(String property) {
        return Objects.requireNonNull(System.getProperty(property), property);
    }
}
