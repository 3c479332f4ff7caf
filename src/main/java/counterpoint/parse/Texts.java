package counterpoint.parse;

import counterpoint.text.Span;

/// What is asked of single characters and lines all over this package.
final class Texts {
    private Texts() {
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    static boolean isCloser(char c) {
        return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'' || c == ')' || c == ']';
    }

    /// Whether a sentence may end after this character.
    static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    /// The span without white space at its ends.
    static Span trim(String source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The end of the line in which `at` lies: the offset of its line break, or the text's length.
    static int lineEnd(String source, int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    /// The end of the run of digits that begins at `at`.
    static int digitsEnd(CharSequence source, int at) {
        int end = at;
        while (end < source.length() && end - at < 9 && isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
