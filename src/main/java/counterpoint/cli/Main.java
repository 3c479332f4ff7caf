package counterpoint.cli;

import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;

/// Starts the program: the window if no command is named, else the command.
public final class Main {
    private Main() {
    }

    /// Runs one command and ends the program with its exit code.
    public static void main(String[] args) {
        Installation.current().prepareLogs();
        StandardStream results = new StandardStream(FileDescriptor.out);
        PrintWriter err = utf8(new StandardStream(FileDescriptor.err));
        int exit = run(utf8(results), err, results::readerStopped, Installation.current().library(), args);
        // The window's toolkit may have threads of its own that would keep the program alive.
        System.exit(exit);
    }

    /// Runs one command.
    ///
    /// @param readerStopped whether the program that reads the results has stopped; then nothing is said, as usual in
    ///     a pipe
    /// @return its exit code; results that could not be written are a failure, as on a disk that is full
    static int run(PrintWriter out, PrintWriter err, BooleanSupplier readerStopped, Path library, String... args) {
        int exit = args.length == 0
                ? window(out, err, library)
                : commandLine(out, err, library).execute(args);
        if (!out.checkError()) {
            return exit;
        }
        if (!readerStopped.getAsBoolean()) {
            err.println("counterpoint: the results could not be written to their end; look whether the disk is full.");
        }
        return Math.max(exit, CommandFailure.INCOMPLETE);
    }

    /// The window is opened without the command line, whose classes would hold up its start by half a second.
    private static int window(PrintWriter out, PrintWriter err, Path library) {
        try {
            return new Counterpoint(library).open(List.of(), out);
        } catch (RuntimeException failure) {
            return PlainSentences.tell(failure, "window", err);
        }
    }

    /// The command line on the given streams and the given bundled library; tests run it without a process.
    public static CommandLine commandLine(PrintWriter out, PrintWriter err, Path library) {
        return new CommandLine(new Counterpoint(library))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainSentences());
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false) {
            @Override
            public void println() {
                super.println();
                flush();
            }
        };
    }
}
