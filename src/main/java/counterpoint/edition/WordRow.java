package counterpoint.edition;

import java.util.Arrays;

/// A row of words by their numbers: all of a text, or some of its words in order. Its arrays are never written to.
final class WordRow {
    private static final int PRIME = 0x9E3779B1;

    private final int[] words;
    private final int[] indexes;
    private final int[] weights;

    /// @param words the numbers; equal words have equal numbers
    /// @param indexes which words of the whole text these are, rising
    /// @param weights how much it says that a word is the same, by its number
    WordRow(int[] words, int[] indexes, int[] weights) {
        this.words = words;
        this.indexes = indexes;
        this.weights = weights;
    }

    int length() {
        return words.length;
    }

    /// The number of the word at a place.
    int word(int at) {
        return words[at];
    }

    /// Which word of the whole text stands at a place.
    int index(int at) {
        return indexes[at];
    }

    /// The weight of the word at a place.
    int weight(int at) {
        return weights[words[at]];
    }

    /// The words from one place to another.
    WordRow slice(int from, int to) {
        return new WordRow(
                Arrays.copyOfRange(words, from, to), Arrays.copyOfRange(indexes, from, to), weights);
    }

    /// The words at some places, which rise.
    WordRow at(int[] places) {
        return new WordRow(
                Arrays.stream(places).map(at -> words[at]).toArray(),
                Arrays.stream(places).map(at -> indexes[at]).toArray(),
                weights);
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
