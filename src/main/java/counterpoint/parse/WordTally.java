package counterpoint.parse;

/// Counts words by a number of 64 bits made of their small letters, so that no word of a long source is copied.
///
/// Two words of one source with the same number are not to be expected: of a hundred thousand different words the chance
/// that any two agree is less than one in a thousand million.
final class WordTally {
    private static final int FEWEST_PLACES = 1 << 4;
    private static final long SEED = 0xcbf2_9ce4_8422_2325L;
    private static final long PRIME = 0x9e37_79b9_7f4a_7c15L;

    private long[] words;
    private int[] counts;
    private int size;

    /// A tally with room for so many words, which makes more where there are more.
    WordTally(int room) {
        int places = Integer.highestOneBit(Math.max(FEWEST_PLACES, room));
        words = new long[places];
        counts = new int[places];
    }

    /// The number of the word from `start` to `end`; never zero.
    static long number(CharSequence text, int start, int end) {
        long number = SEED;
        for (int at = start; at < end; at++) {
            number = (number ^ lower(text.charAt(at))) * PRIME;
            number ^= number >>> 29;
        }
        return number == 0 ? 1 : number;
    }

    /// The number of a whole word.
    static long number(String word) {
        return number(word, 0, word.length());
    }

    /// The number of two words that a hyphen joins, in this order.
    static long joined(long first, long second) {
        long number = (first * PRIME) ^ second;
        return number == 0 ? 1 : number;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    void add(long word) {
        int at = slot(word);
        if (counts[at] == 0) {
            words[at] = word;
            size++;
        }
        counts[at]++;
        if (size * 2 > words.length) {
            grow();
        }
    }

    /// How often a word was added.
    int count(long word) {
        return counts[slot(word)];
    }

    boolean has(long word) {
        return count(word) > 0;
    }

    private int slot(long word) {
        int mask = words.length - 1;
        int at = (int) (word ^ (word >>> 32)) & mask;
        while (counts[at] != 0 && words[at] != word) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldWords = words;
        int[] oldCounts = counts;
        words = new long[oldWords.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] > 0) {
                int at = slot(oldWords[i]);
                words[at] = oldWords[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
