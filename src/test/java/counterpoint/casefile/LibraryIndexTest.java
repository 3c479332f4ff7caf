package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.correction.CaseCorrections;
import counterpoint.doctrine.Doctrines;
import counterpoint.search.CaseRecord;
import counterpoint.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryIndexTest {
    private static final Path MEDINA = Path.of("opinions", "medina-v-cram");

    @TempDir
    private Path workspace;

    private final AtomicReference<Doctrines> doctrines = new AtomicReference<>(Doctrines.shipped());

    @Test
    void onlyCasesThatChangedAreReadAgain() throws IOException {
        Path shelf = workspace.resolve("shelf");
        copy(shelf.resolve("one"));
        copy(shelf.resolve("two"));
        Library library = new Library(
                List.of(shelf), new OwnCases(workspace), _ -> CaseCorrections.NONE, doctrines::get);
        try (PassageIndex index = PassageIndex.open(workspace.resolve("words"))) {
            LibraryIndex kept = new LibraryIndex(index, LibraryIndex.Progress.SILENT);
            assertThat(kept.update(library)).isEmpty();
            Map<String, CaseRecord> first = index.cases();
            assertThat(first).containsOnlyKeys("one", "two");
            assertThat(record(first, "one").passages()).isPositive();

            kept.update(library);
            assertThat(index.cases()).isSameAs(first);

            Files.delete(shelf.resolve("two").resolve("f3d-dissent.txt"));
            kept.update(library);
            assertThat(index.cases().get("one")).isEqualTo(first.get("one"));
            assertThat(record(index.cases(), "two").fingerprint())
                    .isNotEqualTo(record(first, "two").fingerprint());

            Library without = new Library(List.of(workspace.resolve("none")));
            kept.update(without);
            assertThat(index.cases()).isEmpty();
        }
    }

    @Test
    void doctrinesOfTheReaderAreOfTheFingerprint() throws IOException {
        copy(workspace.resolve("shelf").resolve("one"));
        Library library = new Library(
                List.of(workspace.resolve("shelf")),
                new OwnCases(workspace),
                _ -> CaseCorrections.NONE,
                doctrines::get);
        Library.Entry entry = library.cases().getFirst();
        String before = library.fingerprint(entry);
        assertThat(library.fingerprint(entry)).isEqualTo(before);
        doctrines.set(Doctrines.shipped().without("law-vs-jury"));
        assertThat(library.fingerprint(entry)).isNotEqualTo(before);
    }

    private static CaseRecord record(Map<String, CaseRecord> cases, String id) {
        return Objects.requireNonNull(cases.get(id));
    }

    private static void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of("slip-opinion.txt", "f3d-dissent.txt", "case.json")) {
            if (Files.exists(MEDINA.resolve(file))) {
                Files.copy(MEDINA.resolve(file), folder.resolve(file));
            }
        }
    }
}
