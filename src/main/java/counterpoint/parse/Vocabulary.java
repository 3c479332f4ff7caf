package counterpoint.parse;

import counterpoint.language.EnglishWords;
import counterpoint.language.Punctuation;
import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that a source itself uses, by which broken words are mended.
///
/// A word broken at a line's end (`com- plained`) is not counted, neither as a whole nor its halves.
final class Vocabulary {
    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> compoundHeads = new HashSet<>();
    private final LineEnds lineEnds;

    Vocabulary(String source, Span within) {
        this.lineEnds = new LineEnds(source, within);
        List<Span> found = Words.in(source.substring(within.start(), within.end()));
        for (int i = 0; i < found.size(); i++) {
            Span word = found.get(i).shift(within.start());
            String text = lower(word.of(source));
            boolean broken = isBreak(source, word.end());
            boolean tail = word.start() >= 2 && i > 0 && isBreak(source, found.get(i - 1).end() + within.start());
            if (broken || tail) {
                continue;
            }
            words.merge(text, 1, Integer::sum);
            if (word.end() + 1 < source.length()
                    && source.charAt(word.end()) == '-'
                    && Character.isLetter(source.charAt(word.end() + 1))
                    && i + 1 < found.size()) {
                compounds.add(text + "-" + lower(found.get(i + 1).shift(within.start()).of(source)));
                compoundHeads.add(text);
            }
        }
    }

    /// How often a word stands unbroken in the source.
    int count(String word) {
        return words.getOrDefault(lower(word), 0);
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
        return compounds.contains(lower(first) + "-" + lower(second));
    }

    /// Whether `first-` begins any hyphenated word.
    boolean beginsCompounds(String first) {
        return compoundHeads.contains(lower(first));
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
