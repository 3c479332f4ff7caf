package counterpoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceArchiveTest {
    @TempDir
    private Path folder = Path.of("");

    private Path workspace = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        workspace = folder.resolve("workspace");
        for (String file : List.of(
                "workspace.json", "notes/a.json", "notes/a.json.broken-2026-11-22T08-15-00", "cases/a/case.json",
                "cases/a/op.txt", "lock", "lock.json", "index/big", "logs/counterpoint.log", ".last-good/notes/a.json",
                "cases/.importing-1/op.txt", "notes/a.json.new")) {
            Files.createDirectories(workspace.resolve(file).resolveSibling(""));
            Files.writeString(workspace.resolve(file), "content of " + file);
        }
    }

    @Test
    void aWorkspaceComesBackAsItWasWithoutWhatIsOfThisMachine() throws IOException {
        Path zip = folder.resolve("out/backup.zip");
        Path back = folder.resolve("back");

        assertThat(WorkspaceArchive.write(workspace, zip)).isEqualTo(5);
        assertThat(WorkspaceArchive.restore(zip, back)).isEqualTo(5);
        assertThat(files(back)).containsExactly("cases/a/case.json", "cases/a/op.txt", "notes/a.json",
                "notes/a.json.broken-2026-11-22T08-15-00", "workspace.json");
        assertThat(back.resolve("cases/a/op.txt")).hasContent("content of cases/a/op.txt");
        assertThat(files(folder)).noneMatch(name -> name.contains(".part") || name.contains("restoring"));
    }

    @Test
    void casesThatWereImportedBeforeAnyWindowWasOpenAreAWorkspace() throws IOException {
        Path zip = folder.resolve("imported.zip");
        Path imported = folder.resolve("imported");
        Files.createDirectories(imported.resolve("cases/pier"));
        Files.writeString(imported.resolve("cases/pier/slip.txt"), "I dissent.");

        WorkspaceArchive.write(imported, zip);

        Path again = folder.resolve("again");
        WorkspaceArchive.restore(zip, again);
        assertThat(again.resolve("cases/pier/slip.txt")).hasContent("I dissent.");
        assertThat(again.resolve("workspace.json")).hasContent("{\"format\": 1}\n");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path zip = folder.resolve("backup.zip");
        WorkspaceArchive.write(workspace, zip);

        assertThatThrownBy(() -> WorkspaceArchive.restore(zip, workspace)).hasMessageContaining("not empty");
        assertThatThrownBy(() -> WorkspaceArchive.write(workspace, workspace.resolve("notes/a.json")))
                .hasMessageContaining("outside of the workspace");
        assertThatThrownBy(() -> WorkspaceArchive.write(folder.resolve("none"), zip))
                .hasMessageContaining("is not a workspace");
        assertThat(workspace.resolve("notes/a.json")).hasContent("content of notes/a.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt", "/evil.txt", "cases/../../evil.txt", "C:/evil.txt", "cases\\..\\evil.txt", "cases//evil",
                "con.txt",
                "cases/a./x", "cases/evil\u0000.txt", "a/b/c/d/e/f/g/h/i/j", "cases/evil ", "NOTES.json/../x",
                "notes/A.json", "notes", "notes/a.json/evil",
            })
    void aNameThatLeadsOutOrStandsTwiceRefusesTheWhole(String name) throws IOException {
        Path zip = zip(name, new byte[] {1});

        assertThatThrownBy(() -> WorkspaceArchive.restore(zip, folder.resolve("back")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing was restored");
        assertThat(folder.resolve("back")).doesNotExist();
        assertThat(files(folder)).noneMatch(file -> file.contains("evil") || file.contains("restoring"));
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
        Path zip = zip("cases/a/op.txt", new byte[64 << 20]);

        assertThat(Files.size(zip)).isLessThan(100_000);
        assertThatThrownBy(() -> WorkspaceArchive.restore(zip, folder.resolve("back")))
                .hasMessageContaining("unpacks to more than a workspace could hold");
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void manySmallBombsAreOne() throws IOException {
        Path zip = folder.resolve("bombs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("workspace.json"));
            for (int i = 0; i < 6; i++) {
                out.putNextEntry(new ZipEntry("cases/a/" + i + ".txt"));
                out.write(new byte[15 << 20]);
            }
        }
        assertThatThrownBy(() -> WorkspaceArchive.restore(zip, folder.resolve("back")))
                .hasMessageContaining("unpacks to more than a workspace could hold");
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void aZipCutAnywhereRestoresNothing() throws IOException {
        Path whole = folder.resolve("whole.zip");
        WorkspaceArchive.write(workspace, whole);
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += 13) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> WorkspaceArchive.restore(cut, folder.resolve("back")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("nothing was restored");
        }
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void whatIsNoZipOrNoWorkspaceIsSaidInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        Path other = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThatThrownBy(() -> WorkspaceArchive.restore(text, folder.resolve("back")))
                .hasMessageContaining("not a whole zip");
        assertThatThrownBy(() -> WorkspaceArchive.restore(other, folder.resolve("back")))
                .hasMessageContaining("holds no workspace");
        assertThatThrownBy(() -> WorkspaceArchive.restore(folder.resolve("none.zip"), folder.resolve("back")))
                .hasMessageContaining("is not a file");
    }

    private Path zip(String name, byte[] content) throws IOException {
        Path zip = folder.resolve("bad.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String safe : List.of("workspace.json", "notes/a.json")) {
                out.putNextEntry(new ZipEntry(safe));
                out.write('{');
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return zip;
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
