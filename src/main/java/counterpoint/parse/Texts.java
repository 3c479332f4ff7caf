package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.regex.Pattern;

/// What is asked of single characters and lines all over this package.
final class Texts {
    /// Any number of so many digits is an `int`.
    private static final int MOST_DIGITS = 9;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Texts() {
    }

    /// Words with one space wherever they have white space of any width.
    static String singleSpaced(String words) {
        return SPACES.matcher(words).replaceAll(" ");
    }

    /// The span without white space at its ends.
    static Span trim(String source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Punctuation.isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && Punctuation.isSpace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The end of the line in which `at` lies: the offset of its line break, or the text's length.
    static int lineEnd(String source, int at) {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    /// The end of the run of digits that begins at `at`, of which so many are read as fit a number.
    static int digitsEnd(CharSequence source, int at) {
        int end = at;
        while (end < source.length() && end - at < MOST_DIGITS && isDigit(source.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
