package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.workspace.ChildProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed with SIGKILL at random moments while it indexes: the index always opens and is sound, no case is
/// there in part, what was kept is there, and search is complete after what was lost is put again.
///
/// Five rounds, or half as many as `-Ptorture` kills workspaces, in one folder.
class KilledIndexTest {
    private static final int ROUNDS = Integer.getInteger("counterpoint.torture.rounds", 10) / 2;

    @TempDir
    private Path folder;

    @Test
    void indexOutlivesKillsAndIsCompletedAgain() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        int version = 1;
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProgram child = new ChildProgram(
                    IndexingChild.class, folder.toString(), String.valueOf(version))) {
                assertThat(child.says()).isEqualTo("sound true ON_DISK");
                Thread.sleep(random.nextInt(10, 900));
                child.kill();
                int kept = child.changes().isEmpty() ? version - 1 : child.changes().lastKey();
                version = restart(kept) + 1;
            }
        }
    }

    /// Opens the index after a kill, and completes it.
    ///
    /// @param kept the last version of which all cases were kept
    /// @return the version in which they are now
    private int restart(int kept) throws IOException {
        try (PassageIndex index = PassageIndex.open(folder)) {
            assertThat(index.verify()).isTrue();
            assertThat(index.keeping()).isEqualTo(Keeping.ON_DISK);
            int newest = kept;
            for (CaseRecord record : index.cases().values()) {
                int version = Integer.parseInt(record.fingerprint().substring("fingerprint ".length()));
                assertThat(version).isBetween(kept, kept + 1);
                newest = Math.max(newest, version);
                assertThat(index.search(SearchRequest.of("version" + version).inCase(record.caseId())).total())
                        .isEqualTo(IndexingChild.PASSAGES);
            }
            assertThat(index.cases()).hasSize(kept > 0 ? IndexingChild.CASES : index.cases().size());
            for (int number = 0; number < IndexingChild.CASES; number++) {
                index.put(SamplePassages.indexed(number, newest + 1, IndexingChild.PASSAGES));
            }
            index.commit();
            assertThat(index.search(SearchRequest.of("version" + (newest + 1))).total())
                    .isEqualTo(IndexingChild.CASES * IndexingChild.PASSAGES);
            assertThat(index.size()).isEqualTo(IndexingChild.CASES * IndexingChild.PASSAGES);
            return newest + 1;
        }
    }
}
