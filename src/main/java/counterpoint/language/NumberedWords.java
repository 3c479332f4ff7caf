package counterpoint.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/// The words of one text after another, by the numbers that the words of stored queries have; for one thread.
final class NumberedWords {
    private static final int NONE = -1;

    private final StoredQueries queries;
    /// Of each known word the text that had it last, and its last place there.
    private final int[] textOf;
    private final int[] lastPlace;
    /// The words by place, and of each the place before it that has the same word.
    private int[] words = new int[256];
    private int[] before = new int[256];
    private int length;
    private int text;
    private boolean inRows;

    NumberedWords(StoredQueries queries, int known) {
        this.queries = queries;
        this.textOf = new int[known];
        this.lastPlace = new int[known];
    }

    /// Reads another text.
    ///
    /// @param candidates gets the numbers of the queries that may find something in it
    void read(AskedText asked, BitSet candidates) {
        text++;
        length = 0;
        inRows = true;
        asked.fields().forEach((field, words) -> read(words, queries.numbers(field), candidates));
    }

    private void read(AnalyzedText analyzed, Map<String, Integer> numbers, BitSet candidates) {
        for (int index = 0; index < analyzed.size(); index++) {
            inRows &= analyzed.step(index) == 1;
            Integer word = numbers.get(analyzed.stem(index));
            if (word == null) {
                add(NONE);
            } else {
                if (textOf[word] != text) {
                    queries.wake(word, candidates);
                }
                add(word);
            }
        }
        add(NONE);
    }

    private void add(int word) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            before = Arrays.copyOf(before, 2 * length);
        }
        words[length] = word;
        if (word != NONE) {
            before[length] = textOf[word] == text ? lastPlace[word] : NONE;
            textOf[word] = text;
            lastPlace[word] = length;
        }
        length++;
    }

    boolean hasOne(int[] wanted) {
        for (int word : wanted) {
            if (textOf[word] == text) {
                return true;
            }
        }
        return false;
    }

    /// Whether these words stand in a row; yes if that cannot be told, since places have several words.
    boolean hasRow(int[][] steps) {
        if (!inRows) {
            return true;
        }
        for (int word : steps[0]) {
            int place = textOf[word] == text ? lastPlace[word] : NONE;
            while (place != NONE) {
                if (isRow(steps, place)) {
                    return true;
                }
                place = before[place];
            }
        }
        return false;
    }

    private boolean isRow(int[][] steps, int place) {
        if (place + steps.length > length) {
            return false;
        }
        for (int step = 1; step < steps.length; step++) {
            if (!isOne(steps[step], words[place + step])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(int[] wanted, int word) {
        for (int one : wanted) {
            if (one == word) {
                return true;
            }
        }
        return false;
    }
}
