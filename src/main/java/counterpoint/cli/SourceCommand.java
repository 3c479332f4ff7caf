package counterpoint.cli;

import counterpoint.casefile.CaseReader;
import counterpoint.casefile.SourceReading;
import counterpoint.text.SourceReader;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
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

    private final CaseReader reader = new CaseReader();
    private final SourceReader texts = new SourceReader();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        int exit = 0;
        for (String file : files) {
            try {
                print(read(file), json, command.getOut());
            } catch (UnreadableSourceException unreadable) {
                command.getErr().println("counterpoint: " + unreadable.getMessage());
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
            return reader.read(texts.read(standardInput(), "-"));
        }
        try {
            return reader.read(Path.of(file), file);
        } catch (InvalidPathException wrong) {
            throw new UnreadableSourceException(
                    "\"" + file + "\" is not the name of a file on this system; it was left out.", wrong);
        }
    }

    private static byte[] standardInput() throws UnreadableSourceException {
        try (InputStream in = System.in) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UnreadableSourceException("Standard input could not be read to its end; it was left out.",
                    broken);
        }
    }
}
