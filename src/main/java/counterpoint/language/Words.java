package counterpoint.language;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the words of a text.
///
/// A word is a run of letters and digits; an apostrophe between letters belongs to it (`officer’s`), a hyphen
/// does not (`split-second` is two words).
public final class Words {
    /// 1 for each letter and digit of ASCII; most characters of an opinion are asked.
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
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
        return count(text, new Span(0, text.length()));
    }

    /// How many words a stretch of a text has if it stands alone: the ends of the stretch end words.
    public static int count(CharSequence text, Span within) {
        int count = 0;
        int before = 0;
        for (int at = within.start(); at < within.end(); at++) {
            // No branch asks whether a word ends here: no processor foresees it, and each wrong guess takes longer than
            // several characters.
            char c = text.charAt(at);
            int part = isApostrophe(c) ? (before == 1 ? joins(text, at, within.end()) : 0) : lettering(c);
            count += part & ~before;
            before = part;
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
        while (at < text.length() && isPart(text, at, text.length())) {
            at++;
        }
        return at;
    }

    private static boolean isPart(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        return isLetterOrDigit(c) || (isApostrophe(c) && at > 0 && joins(text, at, limit) == 1);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /// 1 if the apostrophe at `at`, which is not the first character, stands between letters; else 0.
    private static int joins(CharSequence text, int at, int limit) {
        return at + 1 < limit && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1))
                ? 1
                : 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return lettering(c) == 1;
    }

    /// 1 for a letter or a digit, 0 for all else.
    private static int lettering(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) ? 1 : 0;
    }
}
