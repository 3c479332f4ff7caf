package counterpoint.language;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the words of a text.
///
/// A word is a run of letters and digits; an apostrophe between letters belongs to it (`officer’s`), a hyphen
/// does not (`split-second` is two words).
public final class Words {
    private Words() {
    }

    /// The words of a text, in order.
    public static List<Span> in(CharSequence text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = endOf(text, at);
                words.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    /// How many words a text has.
    public static int count(CharSequence text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                count++;
                at = endOf(text, at);
            } else {
                at++;
            }
        }
        return count;
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
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return (c == '\'' || c == '\u2019')
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }
}
