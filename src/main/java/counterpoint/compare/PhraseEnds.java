package counterpoint.compare;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether words of a text are whole, as a thing is named, by what stands directly beside them.
///
/// `almost inevitably collide` stands after *would* and is no thing, `blueprint for carrying` before *out* and
/// `enforceable in federal` before *court* are cut, and so is `survive the Supreme`, within a name.
final class PhraseEnds {
    /// A word on -ing, -ed or -ly with fewer letters is none that was made of a verb or of another word: *thing*, *only*.
    private static final int MADE = 5;

    private static final Pattern POSSESSIVE = Pattern.compile(".*(?:['’]s|s['’])");

    private final PhraseWords list;
    private final String text;
    private final List<Span> words;
    private final BitSet names;

    PhraseEnds(PhraseWords list, String text) {
        this.list = list;
        this.text = text;
        this.words = Words.in(text);
        this.names = new ProperNames(list.ofNoName()).goingOn(text, words);
    }

    /// The words of the text, in order.
    List<Span> words() {
        return words;
    }

    /// Whether the words from the first to the last, two or more, by their indices, may stand alone.
    boolean areWhole(int first, int last) {
        boolean cut = (first > 0 && names.get(first - 1))
                || names.get(last)
                || isJoined(words.get(first).cover(words.get(last)));
        return !cut && beginsThing(first) && endsThing(last) && !hasObject(first, last);
    }

    private boolean beginsThing(int first) {
        String before = before(first);
        return !list.opensVerb(before) && (!isMade(small(first), "ing") || list.opensThing(before));
    }

    private boolean endsThing(int last) {
        String word = small(last);
        String before = small(last - 1);
        boolean how = isMade(before, "ly") && !list.isAdjective(before);
        boolean verb = isMade(word, "ed") || (isMade(word, "ing") && list.isSmall(before));
        return !how && !verb && !POSSESSIVE.matcher(word).matches() && !list.completes(after(last));
    }

    private static boolean isMade(String word, String ending) {
        return word.endsWith(ending) && word.length() >= MADE && !word.endsWith("eed") && !word.endsWith("thing");
    }

    /// Whether an article within stands after a telling word, which then is a verb: `violated a right`.
    private boolean hasObject(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (list.isArticle(small(at)) && !list.isSmall(small(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private String before(int word) {
        return word > 0 && isBeside(word - 1) ? small(word - 1) : "";
    }

    private String after(int word) {
        return word + 1 < words.size() && isBeside(word) ? small(word + 1) : "";
    }

    private boolean isBeside(int word) {
        int end = words.get(word).end();
        return words.get(word + 1).start() == end + 1 && text.charAt(end) == ' ';
    }

    private String small(int word) {
        return words.get(word).of(text).toLowerCase(Locale.ROOT);
    }

    /// Whether a hyphen joins the stretch to another word.
    private boolean isJoined(Span span) {
        return (span.start() > 0 && text.charAt(span.start() - 1) == '-')
                || (span.end() < text.length() && text.charAt(span.end()) == '-');
    }
}
