package counterpoint.parse;

import counterpoint.language.EnglishWords;
import counterpoint.language.Punctuation;
import counterpoint.text.Span;
import java.util.Locale;

/// The words that a source itself uses, by which broken words are mended.
///
/// A word broken at a line's end (`com- plained`) is not counted, neither as a whole nor its halves.
final class Vocabulary {
    /// Of the words of an opinion one in so many is another one.
    private static final int REPEATED = 4;

    private final WordTally words;
    private final WordTally compounds = new WordTally(0);
    private final WordTally compoundHeads = new WordTally(0);
    private final LineEnds lineEnds;

    /// @param source all words within a stretch of a source
    /// @param lineEnds of the same stretch
    Vocabulary(SourceWords source, LineEnds lineEnds) {
        this.lineEnds = lineEnds;
        this.words = new WordTally(source.size() / REPEATED);
        boolean afterBreak = false;
        for (int i = 0; i < source.size(); i++) {
            boolean broken = source.isBroken(i);
            if (!broken && !afterBreak) {
                words.add(source.number(i));
                if (source.isCompound(i)) {
                    compounds.add(WordTally.joined(source.number(i), source.number(i + 1)));
                    compoundHeads.add(source.number(i));
                }
            }
            afterBreak = broken;
        }
    }

    /// The words of a stretch of a source that nobody else asks for.
    static Vocabulary of(String source, Span within) {
        return new Vocabulary(new SourceWords(source, within), new LineEnds(source, within));
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
