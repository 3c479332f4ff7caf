package counterpoint.language;

/// What a printed sign does in a sentence, whatever press or web page set it.
public final class Punctuation {
    private Punctuation() {
    }

    /// White space of any width, those included that may not be broken at a line's end.
    public static boolean isSpace(char c) {
        boolean printed = c > ' ' && c < '\u00A0';
        return !printed && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F');
    }

    /// Whether a sentence may end with this sign.
    public static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    /// Whether this sign closes a quotation or a bracket, and so still belongs to the sentence whose stop it follows.
    public static boolean isCloser(char c) {
        return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == ')' || c == ']';
    }

    /// Whether this sign opens a quotation or a bracket, and so may stand before a sentence's first word.
    public static boolean isOpener(char c) {
        return c == '"' || c == '\u201C' || c == '\u2018' || c == '\'' || c == '(' || c == '[';
    }
}
