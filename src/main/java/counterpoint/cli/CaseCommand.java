package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.export.CaseNotes;
import counterpoint.opinion.Judge;
import counterpoint.session.NoteStore;
import counterpoint.workspace.Workspace;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// What the commands have in common that work on one case.
abstract class CaseCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Parameters(
            paramLabel = "CASE",
            arity = "1..*",
            description = "A case of the library, a case's folder, or the files of one case.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        CaseArgument argument = new CaseArgument(Objects.requireNonNull(program).library(), command.getErr());
        CaseFile file = argument.read(words);
        run(file, json, command.getOut(), command.getErr());
        command.getOut().flush();
        return argument.exit();
    }

    /// What the reader marked and wrote in a case, as it is on disk.
    final CaseNotes notes(CaseFile file) {
        try (Workspace reading = Workspace.openReadOnly(Objects.requireNonNull(program).workspaceFolder())) {
            NoteStore store = new NoteStore(reading);
            return CaseNotes.of(
                    file, store.read(file.id()), store.authorities().value(), store.colors().value());
        }
    }

    /// Does what the command is for.
    abstract void run(CaseFile file, boolean asJson, PrintWriter out, PrintWriter err);

    /// An opinion as the tables head their columns, `dissent (Sykes, C.J.)`.
    static String title(CaseOpinion opinion) {
        return opinion.id() + opinion.author().map(Judge::cited).map(name -> " (" + name + ")").orElse("");
    }
}
