package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A workspace on a real disk of 64 kB, where the user may mount one.
class SmallMountTest {
    private static final DocumentName NOTES = DocumentName.of("notes", "smith-v-finkley");

    @TempDir
    private Path disk;

    private boolean mounted;

    private void mount(String options) throws IOException, InterruptedException {
        boolean done = run("mount", "-t", "tmpfs", "-o", "size=64k," + options, "counterpoint-test", disk.toString());
        assumeTrue(done, "this user may not mount a small disk, so the test with a real one is left out");
        mounted = true;
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void await(Workspace workspace, Predicate<Saving> state) throws InterruptedException {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!state.test(workspace.saving()) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(workspace.saving()).matches(state);
    }

    private static boolean isFull(Saving saving) {
        return saving instanceof Saving.Failing(String sentence) && sentence.contains("the disk is full");
    }

    private static ObjectNode notes(int length) {
        return JsonNodeFactory.instance.objectNode().put("format", 1).put("text", "n".repeat(length));
    }

    @Test
    void aFullDiskIsSaidAndWaitedFor() throws Exception {
        mount("mode=700");
        try (Workspace workspace = Workspace.open(disk)) {
            workspace.put(NOTES, notes(4000));
            await(workspace, new Saving.Saved()::equals);
            Files.write(disk.resolve("ballast"), new byte[24_000]);
            workspace.put(NOTES, notes(20_000));
            await(workspace, SmallMountTest::isFull);
            try (Workspace reading = Workspace.openReadOnly(disk)) {
                assertThat(reading.read(NOTES).map(one -> one.path("text").asString().length()))
                        .isIn(Optional.of(4000), Optional.of(20_000));
                assertThat(reading.notices()).isEmpty();
            }
            Files.delete(disk.resolve("ballast"));
            await(workspace, new Saving.Saved()::equals);
        }
        try (Workspace again = Workspace.open(disk)) {
            assertThat(again.read(NOTES)).isEqualTo(Optional.of(notes(20_000)));
        }
    }

    @Test
    void aDiskThatCanOnlyBeReadIsSaidAndWaitedFor() throws Exception {
        mount("ro");
        try (Workspace workspace = Workspace.open(disk)) {
            assertThat(workspace.saving()).isInstanceOf(Saving.Failing.class);
            workspace.put(NOTES, notes(10));
            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
            await(workspace, new Saving.Saved()::equals);
        }
        try (Workspace again = Workspace.open(disk)) {
            assertThat(again.read(NOTES)).isEqualTo(Optional.of(notes(10)));
        }
    }
}
