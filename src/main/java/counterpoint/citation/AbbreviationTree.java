package counterpoint.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tree of abbreviations that reads `S.Ct.`, `S. Ct.` and `S. Ct` alike: blanks and full stops lead no further.
///
/// The longest abbreviation wins: at `U.S.L.W. 3631` it is U.S.L.W., not U.S.
final class AbbreviationTree<T> {
    private static final int ROOTS = 128;

    private char[] letters = new char[256];
    private int[] firstChild = new int[256];
    private int[] nextSibling = new int[256];
    private final List<@Nullable T> values = new ArrayList<>();
    private final int[] roots = new int[ROOTS];

    AbbreviationTree() {
        node('\0');
    }

    /// An abbreviation found.
    ///
    /// @param value what it stands for
    /// @param end the place after its last letter or full stop
    record Found<T>(T value, int end) {
    }

    /// Adds one spelling; the first value of a spelling stays.
    void add(String spelling, T value) {
        int node = -1;
        for (int at = 0; at < spelling.length(); at++) {
            char c = spelling.charAt(at);
            if (!isSilent(c)) {
                node = node < 0 ? root(fold(c)) : child(node, fold(c));
            }
        }
        if (node >= 0 && values.get(node) == null) {
            values.set(node, value);
        }
    }

    /// The longest abbreviation that begins exactly at `start`, or null.
    @Nullable
    Found<T> match(String text, int start) {
        char first = Typography.charAt(text, start);
        int node = first < ROOTS ? roots[first] : 0;
        T best = null;
        int bestEnd = start;
        int at = start;
        while (node != 0) {
            at++;
            T value = values.get(node);
            int end = Typography.charAt(text, at) == '.' ? at + 1 : at;
            if (value != null && endsWord(text, end) && hasStopIfShort(start, end, text)) {
                best = value;
                bestEnd = end;
            }
            at = skipSilent(text, at);
            node = at < text.length() ? find(firstChild[node], fold(text.charAt(at))) : 0;
        }
        return best == null ? null : new Found<>(best, bestEnd);
    }

    private static boolean endsWord(String text, int end) {
        return text.charAt(end - 1) == '.'
                || !Typography.isWordCharacter(Typography.charAt(text, end))
                || isGlued(text, end);
    }

    /// After the number of a series a page or `at` may follow without a blank: `F. 3d88`, `F.3dat 99`.
    private static boolean isGlued(String text, int end) {
        char last = text.charAt(end - 1);
        boolean series = (last == 'd' || last == 'h') && end > 2 && hasSeries(text, end);
        boolean at = text.startsWith("at", end) && !Typography.isLetter(Typography.charAt(text, end + 2));
        return series && (at || Typography.isDigit(text.charAt(end)));
    }

    private static boolean hasSeries(String text, int end) {
        return Typography.isDigit(text.charAt(end - 2))
                || (text.charAt(end - 2) == 't' && Typography.isDigit(text.charAt(end - 3)));
    }

    /// `3 P. 5` is the Pacific Reporter, `3 P 5` is not.
    private static boolean hasStopIfShort(int start, int end, String text) {
        return end - start > 1
                && (end - start > 2 || text.charAt(end - 1) == '.' || Typography.isUpper(text.charAt(end - 1)));
    }

    private static int skipSilent(String text, int at) {
        int next = at;
        while (next < text.length() && next - at < 3 && isSilent(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSilent(char c) {
        return c == '.' || Typography.isBlank(c);
    }

    private static char fold(char c) {
        return Typography.isApostrophe(c) ? '\'' : c;
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
        int node = values.size();
        values.add(null);
        if (node == letters.length) {
            letters = Arrays.copyOf(letters, node * 2);
            firstChild = Arrays.copyOf(firstChild, node * 2);
            nextSibling = Arrays.copyOf(nextSibling, node * 2);
        }
        letters[node] = letter;
        return node;
    }
}
