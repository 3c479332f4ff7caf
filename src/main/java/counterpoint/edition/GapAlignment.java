package counterpoint.edition;

/// Pairs the equal words of two short rows so that what is the same stands together.
///
/// A pair counts by its word's weight, and each place where the texts part costs: a lone *of* within two different
/// sentences is no agreement. Among equally good pairings the earliest is taken. The work is the product of the lengths,
/// which [WordAligner] bounds.
final class GapAlignment {
    private static final int PARTING = 3;
    private static final int TOGETHER = 0;
    private static final int APART = 1;

    private final WordRow left;
    private final WordRow right;
    private final int width;
    private final int[][] best;

    private GapAlignment(WordRow left, WordRow right) {
        this.left = left;
        this.right = right;
        this.width = right.length() + 1;
        this.best = new int[2][(left.length() + 1) * width];
        score();
    }

    /// Enters the pairs of two rows.
    static void align(WordRow left, WordRow right, Pairing pairing) {
        new GapAlignment(left, right).enter(pairing);
    }

    private void score() {
        for (int i = left.length(); i >= 0; i--) {
            for (int j = right.length(); j >= 0; j--) {
                int apart = skip(i, j);
                int paired = isSame(i, j)
                        ? left.weight(i) + best[TOGETHER][(i + 1) * width + j + 1]
                        : Integer.MIN_VALUE;
                boolean end = i == left.length() && j == right.length();
                best[APART][i * width + j] = end ? 0 : Math.max(paired, apart);
                best[TOGETHER][i * width + j] = end ? 0 : Math.max(paired, apart - PARTING);
            }
        }
    }

    private int skip(int i, int j) {
        int left1 = i < left.length() ? best[APART][(i + 1) * width + j] : Integer.MIN_VALUE / 2;
        int right1 = j < right.length() ? best[APART][i * width + j + 1] : Integer.MIN_VALUE / 2;
        return Math.max(left1, right1);
    }

    private boolean isSame(int i, int j) {
        return i < left.length() && j < right.length() && left.word(i) == right.word(j);
    }

    private void enter(Pairing pairing) {
        int i = 0;
        int j = 0;
        int state = TOGETHER;
        while (i < left.length() && j < right.length()) {
            int value = best[state][i * width + j];
            if (isSame(i, j) && value == left.weight(i) + best[TOGETHER][(i + 1) * width + j + 1]) {
                pairing.pair(left.index(i), right.index(j));
                i++;
                j++;
                state = TOGETHER;
            } else {
                int rest = value + (state == TOGETHER ? PARTING : 0);
                if (rest == best[APART][i * width + j + 1]) {
                    j++;
                } else {
                    i++;
                }
                state = APART;
            }
        }
    }
}
