package counterpoint.parse;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Knows which words stand next to each other in a source, and so which texts may be joined.
final class WordPairs {
    private static final int MOST_PLACES = 64;
    private static final int REACH = 8;

    private final String source;
    private final Span within;
    private List<Span> words = List.of();
    private Map<String, List<Integer>> places = Map.of();

    /// Nothing is counted before it is asked for, since few sources need it.
    WordPairs(String source, Span within) {
        this.source = source;
        this.within = within;
    }

    /// How many words around a join of the text before `left` and the text from `right` on stand together elsewhere;
    /// 0 if not even the two next to it do.
    int support(int left, int right) {
        count();
        int before = wordBefore(left);
        int after = wordFrom(right);
        if (before < 0 || after >= words.size()) {
            return 0;
        }
        int best = 0;
        for (int place : places.getOrDefault(word(before) + " " + word(after), List.of())) {
            if (place != before) {
                best = Math.max(best, 2 + same(before - 1, place - 1, -1) + same(after + 1, place + 2, 1));
            }
        }
        return best;
    }

    private int same(int first, int second, int step) {
        int length = 0;
        int a = first;
        int b = second;
        while (length < REACH && a >= 0 && b >= 0 && a < words.size() && b < words.size() && word(a).equals(word(b))) {
            length++;
            a += step;
            b += step;
        }
        return length;
    }

    private void count() {
        if (!words.isEmpty()) {
            return;
        }
        words = Words.in(within.of(source)).stream()
                .map(word -> word.shift(within.start()))
                .toList();
        places = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Integer> found = places.computeIfAbsent(word(i) + " " + word(i + 1), key -> new ArrayList<>(2));
            if (found.size() < MOST_PLACES) {
                found.add(i);
            }
        }
    }

    private String word(int index) {
        return words.get(index).of(source).toLowerCase(Locale.ROOT);
    }

    private int wordFrom(int raw) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int wordBefore(int raw) {
        return wordFrom(raw) - 1;
    }
}
