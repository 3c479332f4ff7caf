package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The real program is killed with SIGKILL at random moments: every change older than two seconds is there, and no
/// file is unreadable.
///
/// Ten rounds, or as many as `-Ptorture` asks for, in one workspace, each going on where the one before was killed.
class TortureTest {
    private static final int ROUNDS = Integer.getInteger("counterpoint.torture.rounds", 10);
    private static final long PROMISE = TimeUnit.SECONDS.toNanos(2);

    @TempDir
    private Path folder;

    @Test
    void everyChangeOlderThanTwoSecondsOutlivesAKill() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProgram child = new ChildProgram(folder, next)) {
                assertThat(child.says()).isEqualTo("open");
                Thread.sleep(random.nextInt(100, 3500));
                long killed = System.nanoTime();
                child.kill();
                int promised = child.changes().entrySet().stream()
                        .filter(change -> change.getValue() <= killed - PROMISE)
                        .mapToInt(Map.Entry::getKey)
                        .max()
                        .orElse(next - 1);
                next = restart(promised, round);
            }
        }
    }

    /// Opens the workspace after a kill.
    ///
    /// @param promised the last change that must be there
    /// @return the number of the next change
    private int restart(int promised, int round) throws IOException {
        int last = -1;
        try (Workspace workspace = Workspace.open(folder)) {
            for (int i = 0; i < TortureChild.DOCUMENTS.size(); i++) {
                List<Integer> made = made(workspace, i);
                int count = made.size();
                int expected = promised < i ? 0 : (promised - i) / TortureChild.DOCUMENTS.size() + 1;
                assertThat(count).as("changes of document %d after round %d", i, round)
                        .isGreaterThanOrEqualTo(expected);
                assertThat(made).isEqualTo(consecutive(i, count));
                last = Math.max(last, i + (count - 1) * TortureChild.DOCUMENTS.size());
            }
            assertThat(workspace.notices()).isEmpty();
            evenOut(workspace, last);
        }
        return last + 1;
    }

    /// Gives each document what the newest of them has, so that the next round leaves no holes of its own.
    private static void evenOut(Workspace workspace, int last) {
        for (int i = 0; i < TortureChild.DOCUMENTS.size(); i++) {
            var made = JsonNodeFactory.instance.arrayNode();
            for (int number = i; number <= last; number += TortureChild.DOCUMENTS.size()) {
                made.add(number);
            }
            workspace.update(TortureChild.DOCUMENTS.get(i), document -> document.set("made", made));
        }
    }

    private static List<Integer> made(Workspace workspace, int index) {
        List<Integer> made = new ArrayList<>();
        workspace.read(TortureChild.DOCUMENTS.get(index)).ifPresent(document -> {
            for (JsonNode number : document.path("made")) {
                made.add(number.asInt());
            }
        });
        return made;
    }

    private static List<Integer> consecutive(int first, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(first + i * TortureChild.DOCUMENTS.size());
        }
        return numbers;
    }

    @Test
    void aSecondProcessIsRefusedAndMayRead() throws Exception {
        try (ChildProgram first = new ChildProgram(folder, 0)) {
            assertThat(first.says()).isEqualTo("open");
            try (ChildProgram second = new ChildProgram(folder, 0)) {
                assertThat(second.says())
                        .startsWith("Another window of Counterpoint has this workspace open (process ");
            }
            assertThatThrownBy(() -> Workspace.open(folder)).isInstanceOf(WorkspaceInUseException.class);
            Thread.sleep(1000);
            try (Workspace reading = Workspace.openReadOnly(folder)) {
                assertThat(made(reading, 0)).isNotEmpty();
                assertThat(reading.notices()).isEmpty();
            }
            first.kill();
        }
        // The lock of a killed process holds nobody up.
        Workspace.open(folder).close();
    }
}
