package counterpoint.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows which words stand next to each other in a source, and so which texts may be joined.
final class WordPairs {
    private static final int REACH = 8;
    private static final int MOST_PLACES = 5_000;

    private final SourceWords words;
    private final Map<Long, List<Integer>> places = new HashMap<>();

    WordPairs(SourceWords words) {
        this.words = words;
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
        int before = words.firstFrom(left) - 1;
        int after = words.firstFrom(right);
        if (before < 0 || after >= words.size()) {
            return 0;
        }
        int best = 0;
        for (int found : places(known == 0 ? before : after)) {
            int place = found - known;
            if (place >= 0 && place + 1 < words.size() && place != before && place + 1 != after
                    && words.same(before, place) && words.same(after, place + 1)) {
                best = Math.max(best, 2 + run(before - 1, place - 1, -1) + run(after + 1, place + 2, 1));
            }
        }
        return best;
    }

    private int run(int first, int second, int step) {
        int length = 0;
        while (length < REACH && has(first + step * length) && has(second + step * length)
                && words.same(first + step * length, second + step * length)) {
            length++;
        }
        return length;
    }

    private boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /// Where the word at an index stands in the source, by index.
    private List<Integer> places(int index) {
        return places.computeIfAbsent(words.number(index), word -> {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < words.size() && found.size() < MOST_PLACES; i++) {
                if (words.number(i) == word) {
                    found.add(i);
                }
            }
            return found;
        });
    }
}
