package counterpoint.parse;

import counterpoint.language.EnglishWords;
import java.util.Locale;

/// Decides what the end of a line within a word meant.
///
/// The source's own words decide: `immun- ity` is joined because it says *immunity* elsewhere; `split- second`
/// keeps its hyphen because it says *split-second*. Then the dictionary does: `com- plained` is a word, `garden- variety`
/// is two. Without evidence the word is joined, since that is what printers break.
///
/// Some sources lost their hyphens (`viabil / ity`). In those, and only there, two lines are joined without one.
final class Hyphenation {
    /// What becomes of hyphen and line break.
    enum Mend {
        /// `com- plained` is `complained`.
        JOIN,
        /// `high- stress` is `high-stress`.
        KEEP,
        /// `pre- and post-trial` stays as it is.
        APART
    }

    /// Shorter words are seldom halves of a hyphenated one.
    private static final int SHORTEST_HALF = 2;
    /// Two words that stand together by chance seldom make one as long as this.
    private static final int LONG_WORD = 5;

    private final Vocabulary vocabulary;
    private final BreakWords words;

    Hyphenation(Vocabulary vocabulary, BreakWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /// Mends a word that was broken at a hyphen.
    ///
    /// @param first the letters before the hyphen, back to the last that is none
    /// @param second the letters after the line break
    Mend mend(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Mend.APART;
        }
        int joined = vocabulary.count(first + second);
        if (vocabulary.hasCompound(first, second)) {
            return joined > 1 ? Mend.JOIN : Mend.KEEP;
        }
        boolean capital = Character.isUpperCase(second.charAt(0));
        if (joined > 0 || (!capital && EnglishWords.shared().has(first + second))) {
            return Mend.JOIN;
        }
        if (words.suspending().has(second)) {
            return Mend.APART;
        }
        if (capital) {
            return first.endsWith("Mc") || first.endsWith("Mac") ? Mend.JOIN : Mend.KEEP;
        }
        return first.length() == 1 || isCompound(first, second) ? Mend.KEEP : Mend.JOIN;
    }

    /// Whether the ends of lines break words without a hyphen.
    boolean losesHyphens() {
        return vocabulary.losesHyphens();
    }

    /// Mends a word that a line's end may have broken, in a source that loses hyphens.
    ///
    /// @param first the letters before the line break
    /// @param second the letters after it
    Mend rejoin(String first, String second) {
        boolean possible = first.length() > 1 && second.length() > 1 && Character.isLowerCase(second.charAt(0));
        if (!possible || vocabulary.hasPair(first, second)) {
            return Mend.APART;
        }
        if (vocabulary.hasCompound(first, second)) {
            return Mend.KEEP;
        }
        boolean firstKnown = vocabulary.knows(first);
        boolean secondKnown = vocabulary.knows(second);
        if (!vocabulary.knows(first + second)) {
            return firstKnown || secondKnown ? Mend.APART : Mend.JOIN;
        }
        boolean halves = !firstKnown || !secondKnown;
        boolean used = vocabulary.count(first + second) > 0 && first.length() + second.length() >= LONG_WORD;
        boolean free = words.light().has(first.toLowerCase(Locale.ROOT))
                && (second.length() >= LONG_WORD || vocabulary.isWithinLines(second));
        return halves || used || !free ? Mend.JOIN : Mend.APART;
    }

    private boolean isCompound(String first, String second) {
        boolean tooShort = first.length() < SHORTEST_HALF || second.length() < SHORTEST_HALF;
        if (tooShort || words.endings().has(second)) {
            return false;
        }
        boolean name = Character.isUpperCase(first.charAt(0)) && vocabulary.count(first) == 0;
        if (name || !vocabulary.knows(first) || !vocabulary.knows(second)) {
            return false;
        }
        return vocabulary.beginsCompounds(first) || !words.prefixes().has(first.toLowerCase(Locale.ROOT));
    }
}
