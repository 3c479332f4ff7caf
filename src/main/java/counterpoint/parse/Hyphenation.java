package counterpoint.parse;

import counterpoint.language.WordList;
import java.util.Locale;

/// Decides what a hyphen before a line's end meant.
///
/// The source's own words decide: `immun- ity` is joined because it says *immunity* elsewhere; `split- second`
/// keeps its hyphen because it says *split-second*; `high- stress` keeps it because *high-pressure* and *stress*
/// are there and *highstress* is not. Without evidence the word is joined, since that is what printers break.
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

    private static final int WHOLE_WORD = 4;

    private final Vocabulary vocabulary;
    private final WordList suspending = WordList.named("suspending-words");
    private final WordList prefixes = WordList.named("prefixes");
    private final WordList closed = WordList.named("closed-compounds");

    Hyphenation(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

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
        if (joined > 0 || closed.has((first + second).toLowerCase(Locale.ROOT))) {
            return Mend.JOIN;
        }
        if (suspending.has(second)) {
            return Mend.APART;
        }
        if (Character.isUpperCase(second.charAt(0))) {
            return Mend.KEEP;
        }
        return isCompound(first, second) ? Mend.KEEP : Mend.JOIN;
    }

    private boolean isCompound(String first, String second) {
        if (vocabulary.count(second) == 0 || second.length() < WHOLE_WORD) {
            return false;
        }
        if (vocabulary.count(first) == 0 || first.length() < WHOLE_WORD) {
            return false;
        }
        return vocabulary.beginsCompounds(first) || !prefixes.has(first.toLowerCase(Locale.ROOT));
    }
}
