package counterpoint.doctrine;

/// A doctrine in a file cannot be used; the message is a sentence for the reader.
final class UnreadableDoctrineException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableDoctrineException(String sentence) {
        super(sentence);
    }

    UnreadableDoctrineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
