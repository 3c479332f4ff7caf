package counterpoint.edition;

import java.util.Arrays;

/// A row of words by their numbers: all of a text, or some of its words in order.
///
/// @param words the numbers; equal words have equal numbers
/// @param indexes which words of the whole text these are, rising
/// @param weights how much it says that a word is the same, by its number
record WordRow(int[] words, int[] indexes, int[] weights) {
    private static final int PRIME = 0x9E3779B1;

    int length() {
        return words.length;
    }

    /// The words from one place to another.
    WordRow slice(int from, int to) {
        return new WordRow(
                Arrays.copyOfRange(words, from, to),
                Arrays.copyOfRange(indexes, from, to),
                weights);
    }

    /// The weight of the word at a place.
    int weight(int at) {
        return weights[words[at]];
    }

    /// A number for some words in a row; different rows seldom have the same.
    int hash(int at, int count) {
        int hash = 0;
        for (int i = 0; i < count; i++) {
            hash = (hash ^ words[at + i]) * PRIME;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    boolean isSame(int at, WordRow other, int there, int count) {
        for (int i = 0; i < count; i++) {
            if (words[at + i] != other.words[there + i]) {
                return false;
            }
        }
        return true;
    }
}
