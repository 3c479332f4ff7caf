package counterpoint.workspace;

import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.session.NoteStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// The program that is killed: it makes numbered changes in a workspace and says each as soon as it is made.
public final class TortureChild {
    private TortureChild() {
    }

    /// Makes changes until it is killed.
    ///
    /// @param arguments the folder, another workspace whose notes are on what can be marked, and the number of the first
    ///     change
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        Map<String, List<MarkTarget>> targets = targets(Path.of(arguments[1]));
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            out.println("open");
            ReaderWork work = new ReaderWork(workspace, targets);
            for (int number = Integer.parseInt(arguments[2]);; number++) {
                work.make(number);
                out.println(number);
                Thread.sleep(RandomGenerator.getDefault().nextInt(16));
            }
        } catch (WorkspaceInUseException inUse) {
            out.println(inUse.getMessage());
        }
    }

    /// What the notes of a workspace are on.
    static Map<String, List<MarkTarget>> targets(Path folder) {
        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            NoteStore store = new NoteStore(workspace);
            Map<String, List<MarkTarget>> targets = new TreeMap<>();
            for (String caseId : ReaderWork.CASES) {
                targets.put(caseId, store.read(caseId).marks().stream().map(Mark::target).toList());
            }
            return targets;
        }
    }
}
