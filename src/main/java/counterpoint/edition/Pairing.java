package counterpoint.edition;

import java.util.Arrays;

/// Which word of one text is which word of the other.
///
/// A pairing is filled while texts are aligned and only read after that.
final class Pairing {
    private static final int NONE = -1;

    private final int[] rights;
    private final int[] lefts;

    Pairing(int left, int right) {
        rights = new int[left];
        lefts = new int[right];
        Arrays.fill(rights, NONE);
        Arrays.fill(lefts, NONE);
    }

    private Pairing(int[] rights, int[] lefts) {
        this.rights = rights;
        this.lefts = lefts;
    }

    /// Joins two words, unless one of them has its partner already.
    void pair(int left, int right) {
        if (rights[left] == NONE && lefts[right] == NONE) {
            rights[left] = right;
            lefts[right] = left;
        }
    }

    /// Takes a left word's partner away.
    void part(int left) {
        if (rights[left] != NONE) {
            lefts[rights[left]] = NONE;
            rights[left] = NONE;
        }
    }

    /// Joins the partner of a left word to another left word.
    void hand(int left, int other) {
        int right = rights[left];
        rights[left] = NONE;
        rights[other] = right;
        lefts[right] = other;
    }

    void pair(Stretch stretch) {
        for (int i = 0; i < stretch.length(); i++) {
            pair(stretch.left() + i, stretch.right() + i);
        }
    }

    /// The partner of a left word; -1 if it has none.
    int right(int left) {
        return rights[left];
    }

    /// The partner of a right word; -1 if it has none.
    int left(int right) {
        return lefts[right];
    }

    boolean hasLeft(int left) {
        return rights[left] != NONE;
    }

    boolean hasRight(int right) {
        return lefts[right] != NONE;
    }

    /// How many left words there are.
    int leftWords() {
        return rights.length;
    }

    /// How many pairs there are.
    int size() {
        return (int) Arrays.stream(rights).filter(right -> right != NONE).count();
    }

    /// The same pairs seen from the other text; a view.
    Pairing reversed() {
        return new Pairing(lefts, rights);
    }
}
