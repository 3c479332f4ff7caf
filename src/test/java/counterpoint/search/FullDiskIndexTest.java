package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import counterpoint.language.SentenceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index on a real disk of 128 kB, and on one that may only be read, where the user may mount one.
class FullDiskIndexTest {
    private static final int PASSAGES = 200;

    @TempDir
    private Path disk;

    private boolean mounted;

    private void mount(String options) throws InterruptedException {
        boolean done = run("mount", "-t", "tmpfs", "-o", options, "counterpoint-test", disk.toString());
        assumeTrue(done, "this user may not mount a small disk, so the test with a real one is left out");
        mounted = true;
    }

    @AfterEach
    void unmount() throws InterruptedException {
        if (mounted) {
            assertThat(run("umount", "-l", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void fullDiskMeansMemoryAndASentence() throws Exception {
        mount("size=128k");
        try (PassageIndex index = PassageIndex.open(disk.resolve("words"))) {
            assertThat(index.keeping()).isEqualTo(Keeping.ON_DISK);
            index.put(SamplePassages.indexed(0, 1, 2));
            index.commit();
            index.put(SamplePassages.indexed(1, 1, PASSAGES));
            index.put(SamplePassages.indexed(2, 1, PASSAGES));
            index.commit();
            assertThat(index.keeping()).isEqualTo(Keeping.IN_MEMORY);
            assertThat(index.notice().orElseThrow())
                    .startsWith("The index of passages cannot be kept in " + disk.resolve("words"))
                    .contains("No space left on device");
            assertThat(index.cases()).containsOnlyKeys("case-0");
            index.put(SamplePassages.indexed(1, 1, PASSAGES));
            index.put(SamplePassages.indexed(2, 1, PASSAGES));
            index.commit();
            assertThat(index.search(SearchRequest.of("version1")).total()).isEqualTo(2 * PASSAGES + 2);
        }
    }

    @Test
    void meaningsOnAFullDiskGoOnInMemory() throws Exception {
        mount("size=128k");
        PassageMeaning meaning = new PassageMeaning(List.of(unit(), unit()));
        try (MeaningIndex meanings = MeaningIndex.open(disk.resolve("none"), disk.resolve("meaning"))) {
            for (int i = 0; i < PASSAGES; i++) {
                meanings.add("passage " + i, meaning);
            }
            meanings.save();
            assertThat(meanings.knows("passage 1")).isFalse();

            meanings.add("passage 1", meaning);
            meanings.save();
            assertThat(meanings.of("passage 1")).isPresent();
        }
    }

    private static float[] unit() {
        float[] vector = new float[SentenceModel.DIMENSIONS];
        vector[0] = 1;
        return vector;
    }

    @Test
    void diskThatMayOnlyBeReadIsSearchedAndAddedToInMemory() throws Exception {
        mount("size=4m");
        try (PassageIndex index = PassageIndex.open(disk.resolve("words"))) {
            index.put(SamplePassages.indexed(0, 1, PASSAGES));
            index.commit();
        }
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        try (PassageIndex index = PassageIndex.open(disk.resolve("words"))) {
            assertThat(index.keeping()).isEqualTo(Keeping.IN_MEMORY);
            assertThat(index.notice().orElseThrow()).contains("Read-only file system");
            assertThat(index.size()).isEqualTo(PASSAGES);
            index.put(SamplePassages.indexed(1, 1, PASSAGES));
            index.commit();
            assertThat(index.search(SearchRequest.of("version1")).total()).isEqualTo(2 * PASSAGES);
        }
    }
}
