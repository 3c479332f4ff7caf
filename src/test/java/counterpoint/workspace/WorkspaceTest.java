package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class WorkspaceTest {
    private static final DocumentName SETTINGS = new DocumentName("settings");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    private Path folder;
    private final FailingDisk disk = new FailingDisk();

    @BeforeEach
    void folder() {
        folder = temporary.resolve("Counterpoint");
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, disk, CLOCK);
    }

    private static ObjectNode size(int size) {
        return JsonNodeFactory.instance.objectNode().put("format", 1).put("size", size);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void put(int size) throws IOException {
        try (Workspace workspace = open()) {
            workspace.put(SETTINGS, size(size));
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void aDocumentThatIsBeingReadHoldsUpNoChangeToAnother() throws Exception {
        put(1);
        try (Workspace workspace = open()) {
            assertThat(workspace.read(SETTINGS)).contains(size(1));
            disk.slow("notes/a.json");
            Thread reader = Thread.ofVirtual().start(() -> workspace.read(DocumentName.of("notes", "a")));
            disk.awaitReader();
            workspace.put(SETTINGS, size(2));
            workspace.update(SETTINGS, document -> document.put("size", 3));
            assertThat(workspace.read(SETTINGS)).contains(size(3));
            disk.release();
            reader.join();
        }
        assertThat(Files.readString(file("settings.json"))).contains("\"size\" : 3");
    }

    @Test
    void aDamagedDocumentThatTwoReadAtOnceIsSetAsideAndToldOfOnce() throws Exception {
        put(1);
        Files.writeString(file("settings.json"), "{broken");
        try (Workspace workspace = open()) {
            List<Thread> readers = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> workspace.read(SETTINGS)))
                    .limit(8)
                    .toList();
            readers.forEach(Thread::start);
            for (Thread reader : readers) {
                reader.join();
            }
            assertThat(workspace.read(SETTINGS)).contains(size(1));
            assertThat(workspace.notices()).hasSize(1);
        }
    }

    @Test
    void aChangeIsSeenAtOnceAndOnDiskWithinTwoSeconds() throws Exception {
        try (Workspace workspace = open()) {
            await(() -> workspace.saving().equals(new Saving.Saved()));
            long start = System.nanoTime();
            workspace.put(SETTINGS, size(17));
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
            assertThat(workspace.saving()).isEqualTo(new Saving.Underway());
            await(() -> workspace.saving().equals(new Saving.Saved()));
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
            assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(17));
        }
    }

    @Test
    void everythingIsOnDiskWhenItIsClosed() throws IOException {
        put(17);
        assertThat(files())
                .isEqualTo(List.of(
                        ".last-good/settings.json", ".last-good/workspace.json", "lock", "settings.json",
                        "workspace.json"));
        try (Workspace again = open()) {
            assertThat(again.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
            assertThat(again.notices()).isEmpty();
        }
    }

    @Test
    void manyChangesInAMomentAreOneWrite() throws IOException {
        try (Workspace workspace = open()) {
            for (int i = 0; i < 1000; i++) {
                workspace.put(SETTINGS, size(i));
            }
        }
        assertThat(disk.steps().stream().filter("move settings.json"::equals).count()).isLessThanOrEqualTo(4);
        assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(999));
    }

    @Test
    void documentsGivenAndTakenAreCopies() throws IOException {
        try (Workspace workspace = open()) {
            ObjectNode mine = size(17);
            workspace.put(SETTINGS, mine);
            mine.put("size", 18);
            workspace.read(SETTINGS).orElseThrow().put("size", 19);
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
        }
    }

    @Test
    void aCaseOfAnyNameHasItsDocument() {
        assertThat(DocumentName.of("corrections", "Smith: v/Finkley?.").path())
                .isEqualTo("corrections/Smith%3A v%2FFinkley%3F%2E");
        assertThat(DocumentName.of("notes", "..").path()).isEqualTo("notes/%2E%2E");
        assertThatThrownBy(() -> new DocumentName("notes/../../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileCutAnywhereIsSetAsideAndTheLastGoodVersionUsed() throws IOException {
        ObjectNode document = size(17).put("words", "“interlocutory appeal” ".repeat(12));
        try (Workspace workspace = open()) {
            workspace.put(SETTINGS, document);
        }
        byte[] whole = Files.readAllBytes(file("settings.json"));
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file("settings.json"), cut);
            try (Workspace workspace = open()) {
                assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(document));
                assertThat(workspace.notices()).hasSize(1);
            }
            Path aside = file("settings.json.broken-2026-11-22T08-15-00");
            assertThat(Files.readAllBytes(aside)).isEqualTo(cut);
            Files.delete(aside);
            assertThat(Files.readAllBytes(file("settings.json"))).isEqualTo(whole);
        }
    }

    @Test
    void whatIsNotADocumentIsSetAside() throws IOException {
        put(17);
        List<byte[]> broken = List.of(
                "[1]".getBytes(StandardCharsets.UTF_8),
                "{} {}".getBytes(StandardCharsets.UTF_8),
                "{\"format\": \"one\"}".getBytes(StandardCharsets.UTF_8),
                "{\"size\": 18}".getBytes(StandardCharsets.UTF_16),
                "{\"author\": \"Gim\u00e9nez\"}".getBytes(StandardCharsets.ISO_8859_1),
                ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        for (byte[] bytes : broken) {
            Files.write(file("settings.json"), bytes);
            try (Workspace workspace = open()) {
                assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
                assertThat(workspace.notices()).hasSize(1);
            }
        }
        assertThat(files().stream().filter(name -> name.contains("broken")).count()).isEqualTo(broken.size());
    }

    @Test
    void withoutALastGoodVersionItBeginsEmpty() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file("settings.json"), "{");
        try (Workspace workspace = open()) {
            assertThat(workspace.read(SETTINGS)).isEmpty();
            assertThat(workspace.notices())
                    .isEqualTo(List.of("settings.json could not be read, and was set aside as"
                            + " settings.json.broken-2026-11-22T08-15-00; there is no earlier version of it, so it begins"
                            + " empty."));
        }
    }

    @Test
    void aVersionEditedByHandBecomesTheLastGoodOne() throws IOException {
        put(17);
        Files.writeString(file("settings.json"), "\uFEFF{\"size\": 20}");
        try (Workspace workspace = open()) {
            assertThat(workspace.read(SETTINGS).orElseThrow().path("size").asInt()).isEqualTo(20);
        }
        assertThat(Files.readString(file(".last-good/settings.json"))).isEqualTo("\uFEFF{\"size\": 20}");
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsNotOverwritten() throws IOException {
        try (Workspace workspace = open()) {
            workspace.put(SETTINGS, size(17));
            workspace.saveNow();
            Files.writeString(file("settings.json"), "{\"size\": 20}");
            workspace.put(SETTINGS, size(18));
        }
        assertThat(Files.readString(file("settings.json.broken-2026-11-22T08-15-00"))).isEqualTo("{\"size\": 20}");
        assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(18));
    }

    @Test
    void aNewerDocumentIsReadAndNeverWritten() throws IOException {
        put(17);
        String newer = "{\"format\": 2, \"size\": 20}";
        Files.writeString(file("settings.json"), newer);
        try (Workspace workspace = open()) {
            assertThat(workspace.read(SETTINGS).orElseThrow().path("size").asInt()).isEqualTo(20);
            workspace.put(SETTINGS, size(18));
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(18)));
            assertThat(workspace.notices()).hasSize(1);
        }
        assertThat(Files.readString(file("settings.json"))).isEqualTo(newer);
    }

    @Test
    void aNewerWorkspaceIsReadOnly() throws IOException {
        put(17);
        Files.writeString(file("workspace.json"), "{\"format\": 2}");
        try (Workspace workspace = open()) {
            workspace.put(SETTINGS, size(18));
            assertThat(workspace.saving())
                    .isEqualTo(
                            new Saving.ReadOnly("This workspace was made by a newer version of Counterpoint, so it is"
                                    + " open to read only; changes last until the window is closed."));
        }
        assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(17));
    }

    @Test
    void twoWindowsDoNotWriteToOneWorkspace() throws IOException {
        try (Workspace first = open()) {
            first.put(SETTINGS, size(17));
            first.saveNow();
            assertThatThrownBy(this::open).isInstanceOf(WorkspaceInUseException.class)
                    .message()
                    .startsWith("Another window of Counterpoint has this workspace open (process "
                            + ProcessHandle.current().pid() + ", since ")
                    .contains("8:15")
                    .doesNotContain("2026")
                    .contains("); close that window");
            try (Workspace second = Workspace.openReadOnly(folder)) {
                assertThat(second.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
                second.put(SETTINGS, size(18));
            }
        }
        assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(17));
        open().close();
    }

    @Test
    void aFullDiskKeepsChangesInMemoryUntilThereIsRoom() throws Exception {
        List<Saving> told = Collections.synchronizedList(new ArrayList<>());
        Saving full = new Saving.Failing("Your changes are kept in memory and not yet saved in " + folder
                + ": the disk is full. Make room on it; saving is tried again until it works.");
        try (Workspace workspace = open()) {
            workspace.saveNow();
            workspace.listen(new WorkspaceListener() {
                @Override
                public void saving(Saving saving) {
                    told.add(saving);
                }
            });
            disk.refuse("No space left on device");
            workspace.put(SETTINGS, size(17));
            workspace.put(DocumentName.of("notes", "smith"), size(1));
            await(() -> workspace.saving().equals(full));
            workspace.put(SETTINGS, size(18));
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(18)));
            disk.refuse("");
            await(() -> workspace.saving().equals(new Saving.Saved()));
        }
        assertThat(told).isEqualTo(List.of(new Saving.Saved(), new Saving.Underway(), full, new Saving.Saved()));
        assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(18));
        assertThat(DocumentJson.parse(Files.readAllBytes(file("notes/smith.json")))).isEqualTo(size(1));
    }

    @Test
    void anUnwritableHomeWorksInMemoryAndSaysSo() throws Exception {
        disk.refuse("Read-only file system");
        try (Workspace workspace = open()) {
            assertThat(workspace.saving())
                    .isEqualTo(new Saving.Failing("Your changes are kept in memory and not yet saved in " + folder
                            + ": the disk can only be read. Make it writable; saving is tried again until it works."));
            workspace.put(SETTINGS, size(17));
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
            assertThat(folder).doesNotExist();
            disk.refuse("");
            await(() -> workspace.saving().equals(new Saving.Saved()));
            assertThat(DocumentJson.parse(Files.readAllBytes(file("settings.json")))).isEqualTo(size(17));
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.writeString(folder, "mine");
        try (Workspace workspace = open()) {
            workspace.put(SETTINGS, size(17));
            assertThat(workspace.saveNow()).isInstanceOf(Saving.Failing.class);
            assertThat(workspace.read(SETTINGS)).isEqualTo(Optional.of(size(17)));
        }
        assertThat(Files.readString(folder)).isEqualTo("mine");
    }

    @Test
    void aDiskThatFailsAtAnyStepLeavesTheOldOrTheNewVersion() throws IOException {
        put(1);
        int all = disk.steps().size();
        put(2);
        int steps = disk.steps().size() - all;
        for (int step = 0; step <= steps; step++) {
            put(1);
            FailingDisk failing = new FailingDisk();
            failing.refuseFrom(step);
            try (Workspace workspace = Workspace.open(folder, failing, CLOCK)) {
                workspace.put(SETTINGS, size(2));
                workspace.saveNow();
            }
            // A dead disk let this process not say that it gave the lock up.
            Files.deleteIfExists(file("lock.json"));
            try (Workspace workspace = Workspace.openReadOnly(folder)) {
                assertThat(workspace.read(SETTINGS)).isIn(Optional.of(size(1)), Optional.of(size(2)));
                assertThat(workspace.notices()).isEmpty();
            }
        }
    }
}
