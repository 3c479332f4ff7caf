package counterpoint.language;

/// The sentence model is not there, is broken, or cannot run on this machine; everything else works without it.
public final class MissingModelException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
