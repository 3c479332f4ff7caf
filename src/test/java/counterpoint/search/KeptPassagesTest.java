package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index on disk: what is kept, what is damaged, who writes.
class KeptPassagesTest {
    private static final int CASES = 3;
    private static final int PASSAGES = 4;

    @TempDir
    private Path workspace;

    private Path folder() {
        return workspace.resolve("index").resolve("words");
    }

    @Test
    void passageIsKeptWhole() throws IOException {
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(index.keeping()).isEqualTo(Keeping.ON_DISK);
            assertThat(index.notice()).isEmpty();
            assertThat(index.size()).isEqualTo(CASES * PASSAGES);
            assertThat(index.search(SearchRequest.of("passage2").inCase("case-1")).hits())
                    .extracting(SearchHit::passage)
                    .containsExactly(SamplePassages.passage("case-1", 2, 1));
        }
    }

    @Test
    void caseIsReplacedAndTheOthersStay() throws IOException {
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            Map<String, CaseRecord> before = index.cases();
            index.put(SamplePassages.indexed(1, 2, 2));
            assertThat(count(index, "version2")).isZero();
            index.commit();
            assertThat(count(index, "version1")).isEqualTo(2 * PASSAGES);
            assertThat(count(index, "version2")).isEqualTo(2);
            assertThat(index.cases().get("case-0")).isEqualTo(before.get("case-0"));
            assertThat(index.cases().get("case-1"))
                    .extracting(CaseRecord::fingerprint, CaseRecord::passages)
                    .containsExactly("fingerprint 2", 2);
        }
    }

    @Test
    void facetsCountNoReplacedPassages() throws IOException {
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            index.put(SamplePassages.indexed(1, 2, 2));
            index.remove("case-2");
            index.commit();
            assertThat(index.values(Facet.CASE)).isEqualTo(Map.of("case-0", PASSAGES, "case-1", 2));
            assertThat(index.search(SearchRequest.of("appeal")).facets().get(Facet.CASE))
                    .isEqualTo(Map.of("case-0", PASSAGES, "case-1", 2));
            assertThat(index.search(SearchRequest.of("NOT version1").advanced()).total()).isEqualTo(2);
        }
    }

    @Test
    void caseThatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        fill(1);
        List<String> before = files();
        fill(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void removedCaseIsGoneAfterARestart() throws IOException {
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            index.remove("case-2");
            index.commit();
        }
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(index.cases()).containsOnlyKeys("case-0", "case-1");
            assertThat(count(index, "version1")).isEqualTo(2 * PASSAGES);
        }
    }

    @Test
    void whatWasNotCommittedIsAsItWas() throws IOException {
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            index.put(SamplePassages.indexed(0, 2, PASSAGES));
        }
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(count(index, "version1")).isEqualTo(CASES * PASSAGES);
        }
    }

    @Test
    void secondWindowReadsWhatTheFirstKeepsAndSaysSo() throws IOException {
        fill(1);
        try (PassageIndex first = PassageIndex.open(folder()); PassageIndex second = PassageIndex.open(folder())) {
            assertThat(second.keeping()).isEqualTo(Keeping.BY_ANOTHER);
            assertThat(second.notice()).contains("Another window of Counterpoint keeps the index of passages; this one"
                    + " reads it, and keeps what it adds itself in memory.");
            assertThat(count(second, "version1")).isEqualTo(CASES * PASSAGES);
            first.put(SamplePassages.indexed(0, 2, PASSAGES));
            first.commit();
            second.refresh();
            assertThat(count(second, "version2")).isEqualTo(PASSAGES);
        }
    }

    @Test
    void secondWindowAddsInMemoryOnly() throws IOException {
        fill(1);
        try (PassageIndex first = PassageIndex.open(folder()); PassageIndex second = PassageIndex.open(folder())) {
            second.put(SamplePassages.indexed(7, 3, PASSAGES));
            second.commit();
            assertThat(second.keeping()).isEqualTo(Keeping.IN_MEMORY);
            assertThat(count(second, "version1")).isEqualTo(CASES * PASSAGES);
            assertThat(count(second, "version3")).isEqualTo(PASSAGES);
            assertThat(first.cases()).hasSize(CASES);
        }
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(index.cases()).hasSize(CASES);
        }
    }

    @Test
    void everyDamagedFileIsNoticedAndTheIndexBeginsAnew() throws IOException {
        fill(1);
        for (String file : files()) {
            byte[] whole = Files.readAllBytes(folder().resolve(file));
            int middle = whole.length / 2;
            begunAnew(file, path -> Files.write(path, flipped(whole, middle)));
            begunAnew(file, path -> Files.write(path, flipped(whole, whole.length - 1)));
            begunAnew(file, path -> Files.write(path, Arrays.copyOf(whole, middle)));
            begunAnew(file, path -> Files.write(path, new byte[0]));
            begunAnew(file, Files::delete);
            begunAnew(file, path -> {
                Files.delete(path);
                Files.createDirectories(path.resolve("not a file"));
            });
        }
    }

    /// Damages a file of a sound index, and finds it complete after what is missing was put again.
    private void begunAnew(String file, Damage damage) throws IOException {
        fill(1);
        Path path = folder().resolve(file);
        if (!Files.exists(path)) {
            path = folder().resolve(files().getFirst());
        }
        damage.to(path);
        try (PassageIndex index = PassageIndex.open(folder())) {
            boolean sound = index.verify();
            assertThat(index.keeping()).as("%s", path).isEqualTo(Keeping.ON_DISK);
            assertThat(sound && index.size() == CASES * PASSAGES).as("damage to %s unnoticed", path).isFalse();
        }
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(index.verify()).isTrue();
            assertThat(count(index, "version1")).isEqualTo(CASES * PASSAGES);
        }
    }

    @Test
    void garbageAndForeignFilesAreLeftAlone() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("diary.txt"), "Dear diary");
        Files.writeString(folder().resolve("segments_1"), "no segments at all");
        fill(1);
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(count(index, "version1")).isEqualTo(CASES * PASSAGES);
        }
        assertThat(folder().resolve("diary.txt")).hasContent("Dear diary");
    }

    @Test
    void fileInPlaceOfTheFolderIsSetAside() throws IOException {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "a file");
        fill(1);
        assertThat(folder().resolveSibling("words.set-aside")).hasContent("a file");
        try (PassageIndex index = PassageIndex.open(folder())) {
            assertThat(index.size()).isEqualTo(CASES * PASSAGES);
        }
    }

    @Test
    void folderThatCannotBeMadeMeansMemoryAndASentence() throws IOException {
        Files.writeString(workspace.resolve("index"), "a file");
        try (PassageIndex index = PassageIndex.open(folder())) {
            fill(index, 1);
            assertThat(index.keeping()).isEqualTo(Keeping.IN_MEMORY);
            assertThat(index.notice().orElseThrow()).startsWith("The index of passages cannot be kept in " + folder());
            assertThat(count(index, "version1")).isEqualTo(CASES * PASSAGES);
        }
    }

    @Test
    void closedIndexFindsNothingAndRefusesCases() throws IOException {
        PassageIndex index = PassageIndex.open(folder());
        fill(index, 1);
        index.close();
        assertThat(index.search(SearchRequest.of("appeal")).hits()).isEmpty();
        assertThatThrownBy(() -> index.put(SamplePassages.indexed(0, 2, 1)))
                .isInstanceOf(IOException.class);
    }

    private void fill(int version) throws IOException {
        try (PassageIndex index = PassageIndex.open(folder())) {
            index.verify();
            fill(index, version);
        }
    }

    private static void fill(PassageIndex index, int version) throws IOException {
        for (int number = 0; number < CASES; number++) {
            index.put(SamplePassages.indexed(number, version, PASSAGES));
        }
        index.commit();
    }

    private static int count(PassageIndex index, String word) {
        SearchResult result = index.search(SearchRequest.of(word));
        assertThat(result.problem()).isEmpty();
        return result.total();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        return flipped;
    }

    @FunctionalInterface
    private interface Damage {
        void to(Path file) throws IOException;
    }
}
