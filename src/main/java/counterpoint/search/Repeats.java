package counterpoint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps passages that say the same in nearly the same words from filling the top of the hits: of those the best stays
/// where it is, and the others follow behind the first twenty.
final class Repeats {
    /// So many of the best are compared; who goes on beyond sees everything.
    private static final int COMPARED = 20;

    /// Of all different words of two passages so many are in both.
    private static final double SAME = 0.8;

    private final StoredPassages stored;

    Repeats(StoredPassages stored) {
        this.stored = stored;
    }

    /// The same passages, the repeats among the first of them behind the others of these.
    List<Ranked> behind(List<Ranked> ranked) throws IOException {
        List<Ranked> first = new ArrayList<>();
        List<Ranked> repeated = new ArrayList<>();
        List<Set<String>> seen = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(COMPARED, ranked.size()))) {
            Set<String> words = words(stored.text(one.document()));
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

    private static boolean isSame(Set<String> one, Set<String> other) {
        if (Math.min(one.size(), other.size()) < SAME * Math.max(one.size(), other.size())) {
            return false;
        }
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = one.size() <= other.size() ? other : one;
        int all = one.size() + other.size();
        int both = fewer.size();
        for (String word : fewer) {
            if (!more.contains(word)) {
                both--;
                if (both < SAME * (all - both)) {
                    return false;
                }
            }
        }
        return both >= SAME * (all - both);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int begin = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inWord && begin < 0) {
                begin = at;
            } else if (!inWord && begin >= 0) {
                words.add(text.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }
}
