package counterpoint.parse;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.Arrays;

/// The words of a stretch of a source in order, each with its number ([WordTally#number(String)]): found once for all
/// who count or compare them.
final class SourceWords {
    /// Characters of a usual word and of what parts it from the next; more room is made if words are shorter.
    private static final int USUAL_STEP = 5;
    private static final int SPARE = 16;

    private final String source;
    private int[] starts;
    private int[] ends;
    private long[] numbers;
    private int size;

    SourceWords(String source, Span within) {
        this.source = source;
        int room = within.length() / USUAL_STEP + SPARE;
        starts = new int[room];
        ends = new int[room];
        numbers = new long[room];
        int at = Words.startFrom(source, within.start());
        while (at < within.end()) {
            int end = Math.min(Words.endOf(source, at), within.end());
            add(at, end);
            at = Words.startFrom(source, end);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size] = WordTally.number(source, start, end);
        size++;
    }

    int size() {
        return size;
    }

    /// The number of the word at an index.
    long number(int index) {
        return numbers[index];
    }

    /// Whether two words are the same but for capitals.
    boolean same(int first, int second) {
        return numbers[first] == numbers[second];
    }

    /// The index of the first word that begins at or after a raw offset.
    int firstFrom(int raw) {
        int found = Arrays.binarySearch(starts, 0, size, raw);
        return found >= 0 ? found : -found - 1;
    }

    /// Whether a hyphen and white space follow a word, as where a line broke it.
    boolean isBroken(int index) {
        return Vocabulary.isBreak(source, ends[index]);
    }

    /// Whether a hyphen joins a word to the next, which begins with a letter.
    boolean isCompound(int index) {
        return index + 1 < size
                && starts[index + 1] == ends[index] + 1
                && source.charAt(ends[index]) == '-'
                && Character.isLetter(source.charAt(starts[index + 1]));
    }
}
