package counterpoint.text;

/// Writes the words of a page one after another, with white space as a reader sees it: one space between words, one
/// line for each block.
final class TextFlow {
    private final SourceBuilder text;
    private boolean space;
    private boolean line;
    private boolean glued;

    TextFlow(SourceBuilder text) {
        this.text = text;
    }

    /// A space is due before the next word.
    void space() {
        space = true;
    }

    /// A new line is due before the next word.
    void line() {
        line = true;
    }

    /// The next word stands on the same line, whatever comes between.
    void glue() {
        glued = true;
        space = true;
    }

    /// Writes the white space that is due; the place of the next word.
    int place() {
        boolean first = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        if (line && !glued && !first) {
            text.append("\n");
        } else if ((space || line) && !first && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(" ");
        }
        space = false;
        line = false;
        glued = false;
        return text.length();
    }

    /// Any white space, also the no-break space of web pages.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
