package counterpoint.cli;

/// A command that cannot do what was asked; its message is one sentence for the person who asked.
final class CommandFailure extends RuntimeException {
    /// Exit code: done, but some input could not be read.
    static final int INCOMPLETE = 1;

    /// Exit code: wrong usage.
    static final int USAGE = 2;

    private static final long serialVersionUID = 1L;

    private final int exit;

    CommandFailure(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    CommandFailure(int exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
