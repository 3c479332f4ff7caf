package counterpoint.cli;

import counterpoint.casefile.DoctrineStore;
import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.doctrine.OwnDoctrines;
import counterpoint.search.PassageIndex;
import counterpoint.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The program itself: without a command it opens the window.
@Command(
        name = "counterpoint",
        description = "Reads a court's majority against its dissent. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        subcommands = {
            ReadCommand.class,
            CitationsCommand.class,
            AuthoritiesCommand.class,
            CompareCommand.class,
            EditionsCommand.class,
            DoctrinesCommand.class,
            SearchCommand.class,
            IndexCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RestoreCommand.class,
            SnapshotCommand.class
        })
final class Counterpoint implements Callable<Integer> {
    private final Path bundled;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder with the reader's own cases, beside the bundled ones.")
    private @Nullable Path workspace;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "With a failure, says its cause.")
    private boolean verbose;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Opens the window and brings these opinions in, to be checked before anything is saved.")
    private List<Path> brought = List.of();

    Counterpoint(Path bundled) {
        this.bundled = bundled;
    }

    @Override
    public Integer call() {
        brought.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "“" + missing + "” is neither a command nor a file.");
        });
        return open(brought, out());
    }

    /// Opens the window, or writes what it would have shown.
    ///
    /// @param files what it brings in
    int open(List<Path> files, PrintWriter out) {
        return new WindowCommand(library(), bundled, workspaceFolder(), Installation.current().preview())
                .run(Display.isPresent(), files, out);
    }

    boolean verbose() {
        return verbose;
    }

    /// The bundled cases and, behind them, those of the workspace, as the reader corrected them.
    Library library() {
        return new Library(List.of(bundled), ownCases(), this::corrections, () -> ownDoctrines(_ -> {
        }).library());
    }

    /// The index of passages that is kept in the workspace, as it is; a sentence says so if it cannot be kept there.
    ///
    /// @param err hears the sentence
    PassageIndex index(PrintWriter err) {
        PassageIndex index = PassageIndex.open(workspaceFolder().resolve("index").resolve("words"));
        index.notice().ifPresent(sentence -> err.println("counterpoint: " + sentence));
        return index;
    }

    /// What passages mean, as far as it is known.
    ///
    /// @param err hears what is under way and what is missing
    Meanings meanings(PrintWriter err) {
        return Meanings.of(bundled, workspaceFolder(), err);
    }

    /// What is on disk of the reader's doctrines, over the bundled ones; read without the lock, which a window may hold.
    ///
    /// @param notices hears what is wrong with their file
    OwnDoctrines ownDoctrines(Consumer<String> notices) {
        try (Workspace reading = Workspace.openReadOnly(workspaceFolder())) {
            OwnDoctrines own = new DoctrineStore(reading).read();
            reading.notices().forEach(notices);
            return own;
        }
    }

    /// The reader's own cases.
    OwnCases ownCases() {
        return new OwnCases(workspaceFolder());
    }

    /// What is on disk of the reader's corrections; read without the lock, which a window may hold.
    private CaseCorrections corrections(String caseId) {
        try (Workspace reading = Workspace.openReadOnly(workspaceFolder())) {
            return new CorrectionStore(reading).read(caseId);
        }
    }

    /// The folder with the reader's work: the one named, or the user's own.
    Path workspaceFolder() {
        return Optional.ofNullable(workspace).orElseGet(() -> Installation.current().userFolder());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
