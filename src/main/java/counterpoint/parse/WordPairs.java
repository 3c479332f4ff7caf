package counterpoint.parse;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows which words stand next to each other in a source, and so which texts may be joined.
final class WordPairs {
    private static final int REACH = 8;
    private static final int MOST_PLACES = 5_000;
    /// A word and what parts it from the next take two characters at least.
    private static final int SHORTEST_STEP = 2;

    private final String source;
    private final Span within;
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private int[] starts = {};
    /// The words as numbers, see [WordTally#number(String)].
    private long[] words = {};

    /// Nothing is looked up before it is asked for, since few sources need it.
    WordPairs(String source, Span within) {
        this.source = source;
        this.within = within;
    }

    /// How many words around a join of the text before `left` and the text from `right` on stand together elsewhere;
    /// 0 if not even the two next to it do. Quick if `left` is asked for again.
    int supportAfter(int left, int right) {
        return support(left, right, 0);
    }

    /// The same, quick if `right` is asked for again.
    int supportBefore(int left, int right) {
        return support(left, right, 1);
    }

    /// @param known which of the two words next to the join is looked up, 0 the first or 1 the second
    private int support(int left, int right, int known) {
        int before = firstFrom(left) - 1;
        int after = firstFrom(right);
        if (before < 0 || after >= words.length) {
            return 0;
        }
        int best = 0;
        for (int found : places(known == 0 ? before : after)) {
            int place = found - known;
            if (place >= 0 && place + 1 < words.length && place != before && place + 1 != after
                    && same(before, place) && same(after, place + 1)) {
                best = Math.max(best, 2 + run(before - 1, place - 1, -1) + run(after + 1, place + 2, 1));
            }
        }
        return best;
    }

    private int run(int first, int second, int step) {
        int length = 0;
        while (length < REACH && has(first + step * length) && has(second + step * length)
                && same(first + step * length, second + step * length)) {
            length++;
        }
        return length;
    }

    private boolean has(int index) {
        return index >= 0 && index < words.length;
    }

    private boolean same(int first, int second) {
        return words[first] == words[second];
    }

    /// Where the word at an index stands in the source, by index.
    private List<Integer> places(int index) {
        return places.computeIfAbsent(words[index], word -> {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < words.length && found.size() < MOST_PLACES; i++) {
                if (words[i] == word) {
                    found.add(i);
                }
            }
            return found;
        });
    }

    /// The index of the first word that begins at or after a raw offset.
    private int firstFrom(int raw) {
        if (words.length == 0) {
            read();
        }
        int found = Arrays.binarySearch(starts, raw);
        return found >= 0 ? found : -found - 1;
    }

    private void read() {
        int limit = within.end();
        int[] begins = new int[within.length() / SHORTEST_STEP + 1];
        long[] numbers = new long[begins.length];
        int size = 0;
        for (int at = Words.startFrom(source, within.start()); at < limit; size++) {
            int end = Math.min(Words.endOf(source, at), limit);
            begins[size] = at;
            numbers[size] = WordTally.number(source, at, end);
            at = Words.startFrom(source, end);
        }
        starts = Arrays.copyOf(begins, size);
        words = Arrays.copyOf(numbers, size);
    }
}
