package counterpoint.language;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits legal prose into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation (`v.`, `7th Cir.`, `F. Supp.`) or an initial;
/// closing quotation marks and parentheses after it still belong to the sentence. Citations that stand on their
/// own (`Id. at 396.`) count as sentences.
public final class Sentences {
    /// No abbreviation is longer; looking further back would take time for nothing.
    private static final int LONGEST = 12;

    /// Letters with stops between them are an abbreviation (`U.S.C.A`), but longer ones are words run together.
    private static final int LONGEST_DOTTED = 8;

    private final WordList abbreviations;
    private final WordList endingAbbreviations;
    private final WordList openers;

    /// A divider that knows the abbreviations which come with the program.
    public Sentences() {
        this(WordList.named("abbreviations"), WordList.named("ending-abbreviations"), WordList.named("openers"));
    }

    Sentences(WordList abbreviations, WordList endingAbbreviations, WordList openers) {
        this.abbreviations = abbreviations;
        this.endingAbbreviations = endingAbbreviations;
        this.openers = openers;
    }

    /// The sentences of a text, in order, without the white space between them; together they cover all the rest.
    public List<Span> in(CharSequence text) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        int at = start;
        while (at < text.length()) {
            int end = Punctuation.isStop(text.charAt(at)) ? endAfter(text, at) : -1;
            if (end < 0) {
                at++;
            } else {
                sentences.add(new Span(start, end));
                start = skipSpace(text, end);
                at = Math.max(start, end);
            }
        }
        int last = trimEnd(text, start, text.length());
        if (last > start) {
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    /// Whether the text, without white space at its end, ends where a sentence may end.
    public static boolean isEnded(CharSequence text) {
        return isEnded(text, new Span(0, text.length()));
    }

    /// Whether a stretch of a text, without white space at its end, ends where a sentence may end.
    public static boolean isEnded(CharSequence text, Span within) {
        int at = trimEnd(text, within.start(), within.end());
        while (at > within.start() && Punctuation.isCloser(text.charAt(at - 1))) {
            at--;
        }
        return at > within.start() && Punctuation.isStop(text.charAt(at - 1));
    }

    /// Whether a word, as written, is one that opens sentences (`The`, `However`).
    public boolean isOpener(String word) {
        return openers.has(word);
    }

    /// The end of the sentence whose stop is at `at`; -1 if there is none.
    private int endAfter(CharSequence text, int at) {
        int end = at + 1;
        while (end < text.length() && Punctuation.isCloser(text.charAt(end))) {
            end++;
        }
        int next = skipSpace(text, end);
        if (next == text.length()) {
            return end;
        }
        if (next == end && !isGluedId(text, at, end)) {
            return -1;
        }
        if (!opensSentence(text, next)) {
            return -1;
        }
        boolean bare = end == at + 1;
        return text.charAt(at) == '.' && bare && isAbbreviation(text, at, next) ? -1 : end;
    }

    /// A web page's links glue the next sentence to a citation: `Id.The Court explained`.
    private static boolean isGluedId(CharSequence text, int stop, int end) {
        return end == stop + 1
                && stop >= 2
                && text.charAt(stop - 1) == 'd'
                && (text.charAt(stop - 2) == 'I' || text.charAt(stop - 2) == 'i')
                && (stop == 2 || !Character.isLetterOrDigit(text.charAt(stop - 3)))
                && Character.isUpperCase(text.charAt(end));
    }

    private static boolean opensSentence(CharSequence text, int next) {
        int at = next;
        while (at < text.length() && Punctuation.isOpener(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || (Character.isLowerCase(c) && hasBracket(text, next, at));
    }

    private static boolean hasBracket(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '[') {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(CharSequence text, int stop, int next) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST && isAbbreviationPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (abbreviations.has(word)) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean dotted = word.indexOf('.') > 0 && word.length() <= LONGEST_DOTTED;
        return (initial || dotted || endingAbbreviations.has(word)) && !openers.has(wordAt(text, next));
    }

    private static String wordAt(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && Punctuation.isOpener(text.charAt(at))) {
            at++;
        }
        return text.subSequence(at, Words.endOf(text, at)).toString();
    }

    private static boolean isAbbreviationPart(char c) {
        return Character.isLetter(c) || c == '.' || c == '\u2019' || c == '\'' || Character.isDigit(c);
    }

    private static int skipSpace(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Punctuation.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && Punctuation.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
