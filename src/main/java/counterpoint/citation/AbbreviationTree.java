package counterpoint.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// A tree of abbreviations that reads `S.Ct.`, `S. Ct.` and `S. Ct` alike: what [Lettering] passes over leads no
/// further, and small or capital letters lead to the same place.
///
/// The longest abbreviation wins: at `U.S.L.W. 3631` it is U.S.L.W., not U.S. Letters of the other case are read only
/// where a full stop or a series shows that they are an abbreviation: `ILL. APP. 3D`, but not `12 OR 34`.
final class AbbreviationTree<T> {
    private static final int ROOTS = 128;

    /// Words longer than these are never met as words of prose.
    private static final int LONGEST_WORD = 6;

    private final BinaryOperator<T> join;
    private final Set<String> words;
    private char[] letters = new char[1 << 14];
    private int[] firstChild = new int[1 << 14];
    private int[] nextSibling = new int[1 << 14];
    private int[] firstEntry = new int[1 << 14];
    private int nodes;
    private final List<T> values = new ArrayList<>();
    private long[] capitals = new long[1 << 10];
    private int[] nextEntry = new int[1 << 10];
    private final int[] roots = new int[ROOTS];

    /// A tree in which the first value of a spelling stays.
    AbbreviationTree() {
        this((first, second) -> first, Set.of());
    }

    /// @param join what a spelling stands for that is added twice
    /// @param words words of prose, which are an abbreviation only with its full stop
    AbbreviationTree(BinaryOperator<T> join, Set<String> words) {
        this.join = join;
        this.words = words;
        node('\0');
    }

    /// An abbreviation found.
    ///
    /// @param value what it stands for
    /// @param end the place after its last letter, full stop or bracket
    record Found<T>(T value, int end) {
    }

    /// Adds one spelling; a spelling that is there already stands for both values, joined.
    void add(String spelling, T value) {
        branch(spelling).add("", value);
    }

    /// The place of a spelling, to which what it stands for is added, alone and with a series after it.
    Branch<T> branch(String spelling) {
        Lettering printed = new Lettering(spelling, 0);
        int node = 0;
        while (printed.next()) {
            node = node == 0 ? root(printed.folded()) : child(node, printed.folded());
        }
        if (node == 0) {
            throw new IllegalArgumentException("an abbreviation has a letter at least: " + spelling);
        }
        return new Branch<>(this, node, printed.capitals());
    }

    /// The place where a spelling ends.
    record Branch<T>(AbbreviationTree<T> tree, int node, long capitals) {
        /// Adds what the spelling stands for with a series after it, `2d`; without one if that is empty.
        void add(String series, T value) {
            int end = series.isEmpty() ? node : tree.child(node, Lettering.series(series.charAt(0)));
            tree.enter(end, capitals, value);
        }
    }

    private void enter(int node, long capital, T value) {
        int last = 0;
        for (int entry = firstEntry[node]; entry != 0; entry = nextEntry[entry - 1]) {
            if (capitals[entry - 1] == capital) {
                values.set(entry - 1, join.apply(values.get(entry - 1), value));
                return;
            }
            last = entry;
        }
        int index = values.size();
        if (index == capitals.length) {
            capitals = Arrays.copyOf(capitals, index * 2);
            nextEntry = Arrays.copyOf(nextEntry, index * 2);
        }
        capitals[index] = capital;
        values.add(value);
        if (last == 0) {
            firstEntry[node] = index + 1;
        } else {
            nextEntry[last - 1] = index + 1;
        }
    }

    /// The longest abbreviation that begins exactly at `start`, or null.
    @Nullable
    Found<T> match(String text, int start) {
        char first = Typography.charAt(text, start);
        if (first >= ROOTS || roots[Lettering.fold(first)] == 0) {
            return null;
        }
        Lettering printed = new Lettering(text, start);
        int node = 0;
        T best = null;
        int bestEnd = start;
        while (printed.next()) {
            node = node == 0 ? roots[printed.folded()] : find(firstChild[node], printed.folded());
            if (node == 0) {
                break;
            }
            int end = firstEntry[node] == 0 ? -1 : printed.end();
            T value = end < 0 || isWord(text, start, end) ? null : value(node, printed);
            if (value != null) {
                best = value;
                bestEnd = end;
            }
        }
        return best == null ? null : new Found<>(best, bestEnd);
    }

    private @Nullable T value(int node, Lettering printed) {
        T meant = null;
        for (int entry = firstEntry[node]; entry != 0; entry = nextEntry[entry - 1]) {
            if (capitals[entry - 1] == printed.capitals()) {
                return values.get(entry - 1);
            }
            boolean may = meant == null && printed.mayMean(capitals[entry - 1]);
            meant = may ? values.get(entry - 1) : meant;
        }
        return meant;
    }

    /// `3 P. 5` is the Pacific Reporter, `3 P 5` is not; `3 Or. 5` is Oregon's, `3 Or 5` is not.
    private boolean isWord(String text, int start, int end) {
        return end - start == 1
                || (end - start <= LONGEST_WORD
                        && text.charAt(end - 1) != '.'
                        && words.contains(text.substring(start, end)));
    }

    private int root(char letter) {
        if (letter >= ROOTS) {
            throw new IllegalArgumentException("an abbreviation begins with a plain letter, not " + letter);
        }
        if (roots[letter] == 0) {
            roots[letter] = node(letter);
        }
        return roots[letter];
    }

    private int child(int parent, char letter) {
        int found = find(firstChild[parent], letter);
        if (found != 0) {
            return found;
        }
        int node = node(letter);
        nextSibling[node] = firstChild[parent];
        firstChild[parent] = node;
        return node;
    }

    private int find(int first, char letter) {
        int node = first;
        while (node != 0 && letters[node] != letter) {
            node = nextSibling[node];
        }
        return node;
    }

    private int node(char letter) {
        int node = nodes++;
        if (node == letters.length) {
            letters = Arrays.copyOf(letters, node * 2);
            firstChild = Arrays.copyOf(firstChild, node * 2);
            nextSibling = Arrays.copyOf(nextSibling, node * 2);
            firstEntry = Arrays.copyOf(firstEntry, node * 2);
        }
        letters[node] = letter;
        return node;
    }
}
