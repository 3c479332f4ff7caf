package counterpoint.language;

import counterpoint.language.AskedText.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MultiPhraseQuery;

/// The words of one text after another by the numbers that the words of stored queries have; for one thread, since it
/// keeps its buffers.
final class AskedWords {
    private static final int NONE = -1;

    private final StoredQueries queries;
    private final NearWords nearWords;
    /// Of each known word the text that had it last, and its last place there.
    private final int[] textOf;
    private final int[] lastPlace;
    /// The words by place, one field after another, and of each the place before it that has the same word.
    private int[] words = new int[256];
    private int[] before = new int[256];
    private int length;
    private int text;
    private final List<Field> fields = new ArrayList<>();

    /// A field of the text.
    ///
    /// @param start the place of its first word
    private record Field(String name, AnalyzedText words, int start) {
    }

    /// @param known how many words have a number
    AskedWords(StoredQueries queries, int known) {
        this.queries = queries;
        this.nearWords = new NearWords(queries);
        this.textOf = new int[known];
        this.lastPlace = new int[known];
    }

    /// Reads another text.
    ///
    /// @param candidates gets the numbers of the queries that may find something in it
    void read(AskedText asked, BitSet candidates) {
        text++;
        length = 0;
        fields.clear();
        nearWords.read(asked);
        asked.fields().forEach((name, analyzed) -> {
            fields.add(new Field(name, analyzed, length));
            read(analyzed, queries.numbers(name), candidates);
        });
    }

    private void read(AnalyzedText analyzed, Map<String, Integer> numbers, BitSet candidates) {
        for (int index = 0; index < analyzed.size(); index++) {
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
        // No row goes from one field into the next.
        add(NONE);
    }

    private void add(int word) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
            before = Arrays.copyOf(before, 2 * length);
        }
        words[length] = word;
        if (word != NONE) {
            before[length] = last(word);
            textOf[word] = text;
            lastPlace[word] = length;
        }
        length++;
    }

    private int last(int word) {
        return textOf[word] == text ? lastPlace[word] : NONE;
    }

    /// Whether each step has a word in the text, wherever it stands.
    boolean hasOneOfEach(int[][] steps) {
        for (int[] step : steps) {
            boolean has = false;
            for (int word : step) {
                has |= textOf[word] == text;
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /// Finds the steps in a row.
    boolean rows(int[][] steps, List<Found> found) {
        int known = found.size();
        for (int word : steps[0]) {
            for (int place = last(word); place != NONE; place = before[place]) {
                if (isRow(steps, place)) {
                    found.add(found(place, place + steps.length - 1));
                }
            }
        }
        return found.size() > known;
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

    private Found found(int first, int last) {
        int at = fields.size() - 1;
        while (fields.get(at).start() > first) {
            at--;
        }
        Field field = fields.get(at);
        return new Found(field.name(), field.words().span(first - field.start(), last - field.start()));
    }

    /// Whether words of all steps stand near each other, each at most so many places out of the row together with the
    /// others; the index in memory asks the same, but where a word would have to stand for two steps.
    boolean isNear(int[][] steps, int moves) {
        for (int word : steps[0]) {
            for (int place = last(word); place != NONE; place = before[place]) {
                for (int start = place - moves; start <= place; start++) {
                    if (isWithin(steps, start, moves)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// @param start where the row would begin; the words may stand up to `moves` places behind their own
    private boolean isWithin(int[][] steps, int start, int moves) {
        for (int step = 1; step < steps.length; step++) {
            int at = Math.max(0, start + step);
            int end = Math.min(length, start + step + moves + 1);
            while (at < end && !isOne(steps[step], words[at])) {
                at++;
            }
            if (at >= end) {
                return false;
            }
        }
        return true;
    }

    /// Finds words near each other.
    boolean near(MultiPhraseQuery wanted, List<Found> found) {
        return nearWords.find(wanted, found);
    }
}
