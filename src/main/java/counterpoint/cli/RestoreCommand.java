package counterpoint.cli;

import counterpoint.export.WorkspaceArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `counterpoint restore ZIP`: a workspace from the zip that `counterpoint export workspace` wrote.
@Command(
        name = "restore",
        description = "Unpacks a workspace that was exported into the folder named with --workspace, which must be new.")
final class RestoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Parameters(paramLabel = "ZIP", description = "The file that was exported.")
    private Path zip = Path.of("");

    @Override
    public Integer call() {
        Path folder = Objects.requireNonNull(program).workspaceFolder();
        try {
            int files = WorkspaceArchive.restore(zip, folder);
            Objects.requireNonNull(spec).commandLine().getErr()
                    .println("The workspace is in " + folder + " (" + files + " files).");
            return 0;
        } catch (IOException refused) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE,
                    Objects.requireNonNullElse(refused.getMessage(), "the zip could not be read."),
                    refused);
        }
    }
}
