package counterpoint.workspace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;

/// The program that is killed: it makes numbered changes in a workspace and says each as soon as it is made.
public final class TortureChild {
    static final List<DocumentName> DOCUMENTS = List.of(
            new DocumentName("settings"),
            new DocumentName("session"),
            DocumentName.of("notes", "smith-v-finkley"),
            DocumentName.of("notes", "medina-v-cram"),
            DocumentName.of("corrections", "smith-v-finkley"));

    private TortureChild() {
    }

    /// Makes changes until it is killed.
    ///
    /// @param arguments the folder, and the number of the first change
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
            out.println("open");
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                change(workspace, number);
                out.println(number);
                Thread.sleep(RandomGenerator.getDefault().nextInt(8));
            }
        } catch (WorkspaceInUseException inUse) {
            out.println(inUse.getMessage());
        }
    }

    /// Adds the number to the list in its document; a lost change would leave a hole.
    private static void change(Workspace workspace, int number) {
        workspace.update(
                DOCUMENTS.get(number % DOCUMENTS.size()),
                document -> (document.path("made") instanceof ArrayNode made ? made : document.putArray("made"))
                        .add(number));
    }
}
