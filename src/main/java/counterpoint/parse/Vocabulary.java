package counterpoint.parse;

import counterpoint.language.EnglishWords;
import counterpoint.language.Punctuation;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.Locale;

/// The words that a source itself uses, by which broken words are mended.
///
/// A word broken at a line's end (`com- plained`) is not counted, neither as a whole nor its halves.
final class Vocabulary {
    private final WordTally words = new WordTally();
    private final WordTally compounds = new WordTally();
    private final WordTally compoundHeads = new WordTally();
    private final LineEnds lineEnds;

    Vocabulary(String source, Span within) {
        this.lineEnds = new LineEnds(source, within);
        int start = Words.startFrom(source, within.start());
        boolean afterBreak = false;
        while (start < within.end()) {
            int end = Math.min(Words.endOf(source, start), within.end());
            int next = Words.startFrom(source, end);
            boolean broken = isBreak(source, end);
            if (!broken && !afterBreak) {
                add(source, start, end, Math.min(next, within.end()), within.end());
            }
            afterBreak = broken;
            start = next;
        }
    }

    private void add(String source, int start, int end, int next, int limit) {
        long word = WordTally.number(source, start, end);
        words.add(word);
        if (next == end + 1 && next < limit && source.charAt(end) == '-' && Character.isLetter(source.charAt(next))) {
            int nextEnd = Math.min(Words.endOf(source, next), limit);
            compounds.add(WordTally.joined(word, WordTally.number(source, next, nextEnd)));
            compoundHeads.add(word);
        }
    }

    /// How often a word stands unbroken in the source.
    int count(String word) {
        return words.count(WordTally.number(word));
    }

    /// Whether a word is whole: the dictionary has it, or the source does so, where its line ends leave no halves.
    boolean knows(String word) {
        return EnglishWords.shared().has(word) || (count(word) > 0 && !losesHyphens()) || isWithinLines(word);
    }

    /// Whether a word stands whole within a line of a source that lost its hyphens.
    boolean isWithinLines(String word) {
        return lineEnds.isWithin(lower(word));
    }

    /// Whether `first-second` is printed with its hyphen within a line.
    boolean hasCompound(String first, String second) {
        return compounds.has(WordTally.joined(WordTally.number(first), WordTally.number(second)));
    }

    /// Whether `first-` begins any hyphenated word.
    boolean beginsCompounds(String first) {
        return compoundHeads.has(WordTally.number(first));
    }

    /// Whether the source lost the hyphens at the ends of its lines.
    boolean losesHyphens() {
        return lineEnds.loseHyphens();
    }

    /// Whether the two words stand next to each other within a line; asked only where hyphens are lost.
    boolean hasPair(String first, String second) {
        return lineEnds.hasPair(lower(first), lower(second));
    }

    /// Whether a hyphen and white space stand at `at`, as where a line broke a word.
    static boolean isBreak(String source, int at) {
        return at + 1 < source.length()
                && (source.charAt(at) == '-' || source.charAt(at) == '\u00AD')
                && Punctuation.isSpace(source.charAt(at + 1));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
