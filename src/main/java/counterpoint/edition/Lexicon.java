package counterpoint.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gives every word a number, the same to words that differ in how they are set only: in case, accents, apostrophes.
final class Lexicon {
    private static final int SHORT_WORD = 3;
    private static final int SHORT = 1;
    private static final int LONG = 2;
    private static final int NUMBER = 4;

    private final Map<String, Integer> printed = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> weights = new ArrayList<>();

    int number(String word) {
        return printed.computeIfAbsent(word, _ -> numbers.computeIfAbsent(plain(word), plain -> {
            weights.add(weight(plain));
            return weights.size() - 1;
        }));
    }

    /// How much a word says when both texts have it: a number much, a short word little.
    int[] weights() {
        return weights.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int weight(String plain) {
        boolean counts = plain.chars().allMatch(Character::isDigit);
        return counts ? NUMBER : plain.length() <= SHORT_WORD ? SHORT : LONG;
    }

    /// A word without what only typesetting gave it.
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        String letters = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127 && word.charAt(i) != '\u2019') {
                return false;
            }
        }
        return true;
    }
}
