package counterpoint.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Knows which words are English, as a dictionary does, with the words of the law among them.
///
/// The list is kept as it is read, in one array of bytes, since a set of so many strings would take ten times the room.
public final class EnglishWords {
    private final byte[] letters;
    private final int[] starts;

    private EnglishWords(List<String> sorted) {
        this.letters = String.join("\n", sorted).getBytes(StandardCharsets.US_ASCII);
        this.starts = new int[sorted.size() + 1];
        int at = 0;
        for (int i = 0; i < sorted.size(); i++) {
            starts[i] = at;
            at += sorted.get(i).length() + 1;
        }
        starts[sorted.size()] = at;
    }

    /// The words that come with the program; they are read when they are first asked for.
    public static EnglishWords shared() {
        return Shared.WORDS;
    }

    /// Read once, and only if a text needs it.
    private static final class Shared {
        private static final EnglishWords WORDS = new EnglishWords(words());

        private static List<String> words() {
            List<String> english = PlainTable.lines(EnglishWords.class, "english-words.txt");
            List<String> legal = PlainTable.lines(EnglishWords.class, "legal-words.txt");
            String[] all = new String[english.size() + legal.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = i < english.size() ? english.get(i) : legal.get(i - english.size());
            }
            Arrays.sort(all);
            return List.of(all);
        }
    }

    /// Whether a word is in the list; capitals do not count.
    public boolean has(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        int low = 0;
        int high = starts.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(sought, starts[middle], starts[middle + 1] - 1);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    private int compare(String word, int start, int end) {
        int length = Math.min(word.length(), end - start);
        for (int i = 0; i < length; i++) {
            int order = Character.compare(word.charAt(i), (char) letters[start + i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(word.length(), end - start);
    }
}
