package counterpoint.note;

import java.util.Arrays;

/// The best way to lay a pattern's letters, in order, over a window of a text (Gotoh's alignment with affine gaps).
///
/// An inserted stretch costs the same however long it is, since a page header or a sentence may have come between;
/// each lost letter of the pattern costs something. Where the window begins and ends is free.
final class Alignment {
    private static final int SAME = 3;
    private static final int OTHER = -2;
    private static final int INSERTION = -9;
    private static final int LOSS = -4;
    private static final int EACH_LOST = -1;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /// Where a cell's best way came from, two bits for each state that the cell can be left in.
    private static final int LAID = 0;
    private static final int LOST = 1;
    private static final int INSERTED = 2;

    private final Skeleton pattern;
    private final Skeleton text;
    private final int from;
    private final int width;
    private final byte[][] ways;
    private final int[] laid;

    private Alignment(Skeleton pattern, Skeleton text, int from, int to) {
        this.pattern = pattern;
        this.text = text;
        this.from = from;
        this.width = to - from;
        this.ways = new byte[pattern.length() + 1][width + 1];
        this.laid = new int[pattern.length()];
    }

    /// For each letter of `pattern` the index of the letter of `text`, from `from` up to `to`, on which it lies, the
    /// same letter or a misread one; -1 for a lost letter.
    static int[] lay(Skeleton pattern, Skeleton text, int from, int to) {
        Alignment alignment = new Alignment(pattern, text, from, to);
        alignment.trace(alignment.fill());
        return alignment.laid;
    }

    /// Fills the table row by row.
    ///
    /// @return the best end, the column times four plus the state
    private int fill() {
        int[] diagonal = new int[width + 1];
        int[] lost = new int[width + 1];
        Arrays.fill(lost, IMPOSSIBLE);
        int[] inserted = new int[width + 1];
        Arrays.fill(inserted, IMPOSSIBLE);
        for (int row = 1; row <= pattern.length(); row++) {
            int[] nextDiagonal = new int[width + 1];
            int[] nextLost = new int[width + 1];
            int[] nextInserted = new int[width + 1];
            nextDiagonal[0] = IMPOSSIBLE;
            nextInserted[0] = IMPOSSIBLE;
            for (int column = 0; column <= width; column++) {
                int way = loss(nextLost, diagonal, lost, inserted, column) << 2;
                if (column > 0) {
                    way |= step(nextDiagonal, diagonal, lost, inserted, row, column);
                    way |= insertion(nextInserted, nextDiagonal, nextLost, column) << 4;
                }
                ways[row][column] = (byte) way;
            }
            diagonal = nextDiagonal;
            lost = nextLost;
            inserted = nextInserted;
        }
        return bestEnd(diagonal, lost);
    }

    private static int loss(int[] next, int[] diagonal, int[] lost, int[] inserted, int column) {
        int open = Math.max(diagonal[column], inserted[column]) + LOSS + EACH_LOST;
        int extend = lost[column] + EACH_LOST;
        next[column] = Math.max(open, extend);
        if (extend >= open) {
            return LOST;
        }
        return diagonal[column] >= inserted[column] ? LAID : INSERTED;
    }

    private int step(int[] next, int[] diagonal, int[] lost, int[] inserted, int row, int column) {
        int a = diagonal[column - 1];
        int b = lost[column - 1];
        int c = inserted[column - 1];
        boolean same = pattern.at(row - 1) == text.at(from + column - 1);
        next[column] = Math.max(a, Math.max(b, c)) + (same ? SAME : OTHER);
        if (a >= b && a >= c) {
            return LAID;
        }
        return b >= c ? LOST : INSERTED;
    }

    private static int insertion(int[] next, int[] diagonal, int[] lost, int column) {
        int open = Math.max(diagonal[column - 1], lost[column - 1]) + INSERTION;
        int extend = next[column - 1];
        next[column] = Math.max(open, extend);
        if (extend >= open) {
            return INSERTED;
        }
        return diagonal[column - 1] >= lost[column - 1] ? LAID : LOST;
    }

    private static int bestEnd(int[] diagonal, int[] lost) {
        int best = 0;
        int state = LOST;
        for (int column = 0; column < diagonal.length; column++) {
            int now = state == LAID ? diagonal[best] : lost[best];
            if (Math.max(diagonal[column], lost[column]) > now) {
                best = column;
                state = diagonal[column] >= lost[column] ? LAID : LOST;
            }
        }
        return best * 4 + state;
    }

    private void trace(int end) {
        int column = end / 4;
        int state = end % 4;
        Arrays.fill(laid, -1);
        int row = pattern.length();
        while (row > 0) {
            int way = ways[row][column];
            switch (state) {
                case LAID -> {
                    laid[--row] = from + --column;
                    state = way & 3;
                }
                case LOST -> {
                    row--;
                    state = way >> 2 & 3;
                }
                default -> {
                    column--;
                    state = way >> 4 & 3;
                }
            }
        }
    }
}
