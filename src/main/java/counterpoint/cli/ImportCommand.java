package counterpoint.cli;

import counterpoint.casefile.Library;
import counterpoint.casefile.NotSavedException;
import counterpoint.intake.ImportProgress;
import counterpoint.intake.Importer;
import counterpoint.intake.Proposal;
import counterpoint.intake.Standing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `counterpoint import FILE...`: adds cases to the workspace, and says what was recognised in them and what not.
@Command(name = "import", description = "Adds cases to the workspace; says what was recognized and what was not.")
final class ImportCommand implements Callable<Integer> {
    /// More than any source may have, so that one that is too large is refused with its own sentence.
    private static final int MOST_INPUT = 64 << 20;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(names = "--json", description = "Prints one JSON object for each case, a line each.")
    private boolean json;

    @Option(names = "--dry-run", description = "Says what would be imported, and saves nothing.")
    private boolean dryRun;

    @Option(
            names = "--edition-of",
            paramLabel = "CASE",
            description = "Adds the files to this case of the workspace, as further editions of it.")
    private @Nullable String editionOf;

    @Option(
            names = "--notes-of",
            paramLabel = "CASE",
            description = "The files are notes on this case (W3C annotations in JSON-LD), which are added to the reader's.")
    private @Nullable String notesOf;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, and folders with all files in them; - is standard input.")
    private List<String> files = List.of();

    private int exit;

    @Override
    public Integer call() {
        Counterpoint counterpoint = Objects.requireNonNull(program);
        Library library = counterpoint.library();
        if (notesOf != null) {
            return new NotesImport(counterpoint, command()).run(notesOf, files, json, dryRun);
        }
        Optional<Library.Entry> target = Optional.ofNullable(editionOf).map(name -> target(library, name));
        Importer importer = new Importer(library, counterpoint.ownCases());
        for (String file : files) {
            read(importer, file, target);
        }
        out().flush();
        return exit;
    }

    private static Library.Entry target(Library library, String name) {
        return library.find(name)
                .filter(library::isOwn)
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.USAGE, "the workspace has no case of its own called \"" + name + "\"."));
    }

    private void read(Importer importer, String file, Optional<Library.Entry> target) {
        if (file.equals("-")) {
            report(importer, standardInput(importer), target);
            return;
        }
        try {
            importer.propose(
                    List.of(Path.of(file)), ImportProgress.NONE, proposal -> report(importer, proposal, target));
        } catch (InvalidPathException wrong) {
            report(importer,
                    new Proposal.Refused(
                            file, "\"" + file + "\" is not the name of a file on this system; it was left out."),
                    target);
        }
    }

    private static Proposal standardInput(Importer importer) {
        try {
            return importer.propose(System.in.readNBytes(MOST_INPUT), "-");
        } catch (IOException broken) {
            return new Proposal.Refused("-", "Standard input could not be read to its end; nothing of it was added.");
        }
    }

    private void report(Importer importer, Proposal proposal, Optional<Library.Entry> target) {
        switch (proposal) {
            case Proposal.Refused refused -> print(refused, ImportOutcome.refused(refused.sentence()));
            case Proposal.Ready ready -> {
                ready.problems().forEach(this::warn);
                print(ready, save(importer, ready, target));
            }
        }
    }

    private ImportOutcome save(Importer importer, Proposal.Ready ready, Optional<Library.Entry> target) {
        if (ready.standing() instanceof Standing.Already already) {
            return ImportOutcome.already(already);
        }
        if (dryRun) {
            return ImportOutcome.proposed();
        }
        try {
            if (target.isPresent()) {
                importer.addEditions(ready, target.get());
                return ImportOutcome.imported(target.get().id());
            }
            return ImportOutcome.imported(importer.accept(ready).id());
        } catch (NotSavedException refused) {
            return ImportOutcome.refused(String.valueOf(refused.getMessage()));
        }
    }

    private void print(Proposal proposal, ImportOutcome outcome) {
        if (outcome.state() == ImportOutcome.State.REFUSED) {
            warn(outcome.sentence().orElse(""));
        }
        if (json) {
            new Json().print(out(), new ImportJson(proposal, outcome).object());
        } else if (proposal instanceof Proposal.Ready ready) {
            new ImportReport(out()).print(ready, outcome);
        }
    }

    private void warn(String sentence) {
        command().getErr().println("counterpoint: " + sentence);
        exit = CommandFailure.INCOMPLETE;
    }

    private PrintWriter out() {
        return command().getOut();
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
