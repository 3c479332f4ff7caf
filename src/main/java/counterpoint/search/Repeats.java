package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Keeps passages that say the same in nearly the same words from filling the top of the hits: of those the best stays
/// where it is, and the others follow behind the first twenty.
final class Repeats {
    /// So many of the best are compared; who goes on beyond sees everything.
    private static final int COMPARED = 20;

    /// Of all different words of two passages so many are in both.
    private static final double SAME = 0.8;

    /// As of [String#hashCode()].
    private static final int PRIME = 31;

    private final StoredPassages stored;

    Repeats(StoredPassages stored) {
        this.stored = stored;
    }

    /// The same passages, the repeats among the first of them behind the others of these.
    List<Ranked> behind(List<Ranked> ranked) throws IOException {
        List<Ranked> first = new ArrayList<>();
        List<Ranked> repeated = new ArrayList<>();
        List<int[]> seen = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(COMPARED, ranked.size()))) {
            int[] words = words(stored.text(one.document()));
            if (seen.stream().anyMatch(before -> isSame(before, words))) {
                repeated.add(one);
            } else {
                seen.add(words);
                first.add(one);
            }
        }
        repeated.forEach(one -> first.add(one.notAbove(first.getLast().score())));
        first.addAll(ranked.subList(first.size(), ranked.size()));
        return List.copyOf(first);
    }

    private static boolean isSame(int[] one, int[] other) {
        int all = one.length + other.length;
        int both = 0;
        int at = 0;
        int atOther = 0;
        while (at < one.length && atOther < other.length) {
            int most = both + Math.min(one.length - at, other.length - atOther);
            if (most < SAME * (all - most)) {
                return false;
            }
            int order = Integer.compare(one[at], other[atOther]);
            both += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            atOther += order >= 0 ? 1 : 0;
        }
        return both >= SAME * (all - both);
    }

    /// The different words of a text in rising order, each as its hash: hardly ever do two words have the same one,
    /// let alone a fifth of the words of a passage.
    private static int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                hash = PRIME * hash + text.charAt(at);
            } else if (hash != 0) {
                words[count++] = hash;
                hash = 0;
            }
        }
        Arrays.sort(words, 0, count);
        return Arrays.copyOf(words, different(words, count));
    }

    /// Moves the different ones of some sorted numbers to the beginning, and says how many these are.
    private static int different(int[] sorted, int count) {
        int different = 0;
        for (int at = 0; at < count; at++) {
            if (different == 0 || sorted[different - 1] != sorted[at]) {
                sorted[different++] = sorted[at];
            }
        }
        return different;
    }
}
