package counterpoint.cli;

import counterpoint.casefile.CaseReader;
import counterpoint.casefile.SourceReading;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands have in common that go from file to file: each is read, then printed; one that cannot be read is
/// named on standard error, and the rest still printed.
abstract class SourceCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--json", description = "Prints one JSON object for each file, a line each.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read; - is standard input.")
    private List<String> files = List.of();

    private @Nullable SourceText input;
    private final CaseReader reader = new CaseReader();
    private final SourceReader texts = new SourceReader();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        int exit = 0;
        for (String file : files) {
            try {
                SourceReading reading = read(file);
                for (String problem : reading.problems()) {
                    command.getErr().println("counterpoint: " + problem);
                    exit = CommandFailure.INCOMPLETE;
                }
                print(reading, json, command.getOut());
            } catch (UnreadableSourceException unreadable) {
                command.getErr().println("counterpoint: " + unreadable.getMessage());
                exit = CommandFailure.INCOMPLETE;
            } catch (OutOfMemoryError tooMuch) {
                command.getErr().println("counterpoint: " + file
                        + " has more in it than can be printed with the memory there is, so it was left out; split it"
                        + " into smaller files.");
                exit = CommandFailure.INCOMPLETE;
            }
        }
        command.getOut().flush();
        return exit;
    }

    /// Prints one source that was read.
    abstract void print(SourceReading reading, boolean asJson, PrintWriter out);

    private SourceReading read(String file) throws UnreadableSourceException {
        if (file.equals("-")) {
            return reader.read(standardInput());
        }
        try {
            return reader.read(Path.of(file), file);
        } catch (InvalidPathException wrong) {
            throw new UnreadableSourceException(
                    "\"" + file + "\" is not the name of a file on this system; it was left out.", wrong);
        }
    }

    /// The text on standard input, which can be read but once.
    private SourceText standardInput() throws UnreadableSourceException {
        SourceText text = input == null ? texts.read(System.in, "-") : input;
        input = text;
        return text;
    }
}
