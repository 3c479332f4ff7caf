package counterpoint.note;

/// Notes that cannot be taken in; the message is one sentence for the reader.
public final class UnreadableNotesException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableNotesException(String sentence) {
        super(sentence);
    }
}
