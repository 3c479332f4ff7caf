package counterpoint.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Tells a failed command's user what happened in one sentence; the cause goes to the log.
final class PlainSentences implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PlainSentences.class);

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, CommandLine.ParseResult result) {
        int exit = tell(failure, command.getCommandName(), command.getErr());
        cause(failure, command);
        return exit;
    }

    /// Says what happened.
    ///
    /// @param command the name of what failed, for the log
    /// @return the exit code
    static int tell(Exception failure, String command, PrintWriter err) {
        if (failure instanceof CommandFailure expected) {
            err.println("counterpoint: " + expected.getMessage());
            return expected.exit();
        }
        LOG.error("The command {} failed.", command, failure);
        err.println("counterpoint: an unexpected failure (" + failure.getClass().getSimpleName()
                + ") ended the command; nothing was changed. The log in "
                + System.getProperty("counterpoint.logs", "the workspace") + " has its cause.");
        return CommandFailure.INCOMPLETE;
    }

    private static void cause(Exception failure, CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        if (root.getCommand() instanceof Counterpoint program && program.verbose()) {
            for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
                command.getErr().println("  because " + cause.getClass().getSimpleName() + ": " + cause.getMessage());
            }
        }
    }
}
