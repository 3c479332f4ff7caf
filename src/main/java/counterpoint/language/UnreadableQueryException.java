package counterpoint.language;

/// A stored query cannot be understood; the message is a sentence for whoever wrote it.
public final class UnreadableQueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final int at;

    UnreadableQueryException(String sentence, int at) {
        super(sentence);
        this.at = at;
    }

    /// Where in the query as written the trouble is, in characters from its beginning; its length if at its end.
    public int at() {
        return at;
    }
}
