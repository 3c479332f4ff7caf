package counterpoint.search;

import counterpoint.text.Span;

/// An expression cannot be read; the message is a sentence for the reader.
final class WrongExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final transient Span place;

    WrongExpressionException(String sentence, Span place) {
        super(sentence);
        this.sentence = sentence;
        this.place = place;
    }

    /// What is wrong.
    String sentence() {
        return sentence;
    }

    /// Where in what was typed it goes wrong.
    Span place() {
        return place;
    }
}
