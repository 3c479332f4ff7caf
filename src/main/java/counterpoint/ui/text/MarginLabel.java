package counterpoint.ui.text;

/// Words in the margin beside the line that holds the character at `offset`.
public record MarginLabel(int offset, String text, Kind kind) {

    /// What a label counts.
    public enum Kind {
        /// The number of a paragraph, such as `¶9`.
        NUMBER,
        /// The page that begins in this line, such as `*1135`, under a short rule.
        PAGE
    }

    public MarginLabel {
        if (offset < 0) {
            throw new IllegalArgumentException("A label stands beside a character: " + offset);
        }
    }

    /// The number of a paragraph, beside its first line.
    public static MarginLabel number(String text) {
        return new MarginLabel(0, text, Kind.NUMBER);
    }

    /// The page that begins before the character at `offset`.
    public static MarginLabel page(int offset, String text) {
        return new MarginLabel(offset, text, Kind.PAGE);
    }
}
