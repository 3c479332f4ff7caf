package counterpoint.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Tells a failed command's user what happened in one sentence; the cause goes to the log.
final class PlainSentences implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PlainSentences.class);

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, CommandLine.ParseResult result) {
        if (failure instanceof CommandFailure expected) {
            command.getErr().println("counterpoint: " + expected.getMessage());
            cause(expected, command);
            return expected.exit();
        }
        LOG.error("The command {} failed.", command.getCommandName(), failure);
        command.getErr().println("counterpoint: an unexpected failure (" + failure.getClass().getSimpleName()
                + ") ended the command; nothing was changed. The log in "
                + System.getProperty("counterpoint.logs", "the workspace") + " has its cause.");
        cause(failure, command);
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
