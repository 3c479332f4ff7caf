package counterpoint.language;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the words of a text.
///
/// A word is a run of letters and digits; an apostrophe between letters belongs to it (`officer’s`), a hyphen
/// does not (`split-second` is two words).
public final class Words {
    /// Whether a character of ASCII is a letter or a digit; most characters of an opinion are asked.
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Words() {
    }

    /// The words of a text, in order.
    public static List<Span> in(CharSequence text) {
        List<Span> words = new ArrayList<>();
        int end = 0;
        for (int start = startFrom(text, 0); start < text.length(); start = startFrom(text, end)) {
            end = endOf(text, start);
            words.add(new Span(start, end));
        }
        return words;
    }

    /// How many words a text has.
    public static int count(CharSequence text) {
        int count = 0;
        for (int start = startFrom(text, 0); start < text.length(); start = startFrom(text, endOf(text, start))) {
            count++;
        }
        return count;
    }

    /// The first character of the next word at or after `from`; the text's length if there is none.
    public static int startFrom(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The offset after the last character of the word that begins at `start`.
    public static int endOf(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && isPart(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (isLetterOrDigit(c)) {
            return true;
        }
        return (c == '\'' || c == '\u2019')
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isLetterOrDigit(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
    }
}
