package counterpoint.edition;

import java.util.Arrays;

/// Where each row of so many words stands in a text (a table with open addressing).
final class RowTable {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final WordRow text;
    private final int words;
    private final int[] places;
    private final boolean[] several;

    RowTable(WordRow text, int words) {
        this.text = text;
        this.words = words;
        int size = Integer.highestOneBit(Math.max(4, text.length()) * 4);
        this.places = new int[size];
        this.several = new boolean[size];
        Arrays.fill(places, NONE);
        for (int at = 0; at + words <= text.length(); at++) {
            int slot = slot(text, at);
            several[slot] = places[slot] != NONE;
            places[slot] = several[slot] ? places[slot] : at;
        }
    }

    /// The only place of the row that stands at `at` in another text; negative if this text has it never or more than
    /// once.
    int only(WordRow other, int at) {
        int slot = slot(other, at);
        return several[slot] ? SEVERAL : places[slot];
    }

    /// The slot of a row: the one that holds it, or the free one where it would be held.
    private int slot(WordRow other, int at) {
        int slot = other.hash(at, words) & (places.length - 1);
        while (places[slot] != NONE && !text.isSame(places[slot], other, at, words)) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }
}
