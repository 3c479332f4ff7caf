package counterpoint.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing stands in the project that a build, a program or a hurry left there.
class KeptFilesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Set<String> TOP = Set.of("README.md", "docs", "opinions", "pom.xml", "src");
    private static final Pattern GENERATED = Pattern
            .compile("(?i).*\\.(class|jar|war|zip|log|aot|jfr|hprof|orig|rej|bak)");

    @Test
    void nothingStraysAtTheTop() throws IOException {
        Set<String> top = new TreeSet<>();
        KeptFiles.of(PROJECT).forEach(file -> top.add(file.split("/", 2)[0]));
        assertThat(top).containsAll(TOP);
        top.removeIf(name -> name.startsWith("."));
        assertThat(top).containsExactlyInAnyOrderElementsOf(TOP);
    }

    @Test
    void nothingGeneratedIsKept() throws IOException {
        assertThat(KeptFiles.of(PROJECT)).noneMatch(GENERATED.asMatchPredicate())
                .noneMatch(file -> file.startsWith("target/"));
    }

    @Test
    void inASourceArchiveWhatIsNotIgnoredIsKept(@TempDir Path archive) throws IOException {
        Files.writeString(archive.resolve(".gitignore"), "target/\n*.iml\nhs_err_pid*.log\n");
        Files.createDirectories(archive.resolve("src/target"));
        Files.createDirectories(archive.resolve("stray"));
        for (String file : List.of("src/A.java", "src/target/A.class", "stray/B.class", "hs_err_pid7.log", "c.iml")) {
            Files.writeString(archive.resolve(file), "");
        }

        assertThat(KeptFiles.of(archive)).containsExactlyInAnyOrder(".gitignore", "src/A.java", "stray/B.class");
    }

    @Test
    void theIndexOfAWorkingFolderIsReadWhereverItLies(@TempDir Path folder) throws IOException {
        Path git = Files.createDirectories(folder.resolve("git/worktrees/second"));
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(second.resolve(".git"), "gitdir: " + git + "\n");
        Files.write(git.resolve("index"), index(2, entry("pom.xml\0\0\0"), entry("src/Ä.java\0\0\0\0\0\0\0")));

        assertThat(KeptFiles.of(second)).containsExactly("pom.xml", "src/Ä.java");
    }

    @Test
    void anIndexWithSharedBeginningsIsRead() {
        byte[] index = index(4, entry("\0src/A.java\0"), entry("\6B.java\0"), entry("\12opinions/c.txt\0"));

        assertThat(KeptFiles.inIndex(index)).containsExactly("src/A.java", "src/B.java", "opinions/c.txt");
    }

    private static byte[] index(int version, byte[]... entries) {
        ByteBuffer index = ByteBuffer.allocate(1000);
        index.put("DIRC".getBytes(StandardCharsets.US_ASCII)).putInt(version).putInt(entries.length);
        for (byte[] entry : entries) {
            index.put(entry);
        }
        return index.array();
    }

    /// An entry whose times, sizes, hash and flags do not matter.
    private static byte[] entry(String name) {
        byte[] words = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(62 + words.length).position(62).put(words).array();
    }
}
