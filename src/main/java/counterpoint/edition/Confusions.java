package counterpoint.edition;

import counterpoint.language.PlainTable;
import java.util.Comparator;
import java.util.List;

/// The signs that optical character recognition takes for each other: `]` and `j`, `rn` and `m`.
///
/// The table is `confusions.txt` beside this class: two signs or rows of signs a line.
final class Confusions {
    private static final Confusions KNOWN = new Confusions(read());

    private final List<Pair> pairs;

    private Confusions(List<Pair> pairs) {
        this.pairs = pairs;
    }

    static Confusions known() {
        return KNOWN;
    }

    private record Pair(String one, String other) {
    }

    /// Whether two words are the same once what is easily confused is taken for the same.
    boolean alike(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private String canonical(String word) {
        String canonical = word;
        for (Pair pair : pairs) {
            canonical = canonical.replace(pair.one(), pair.other());
        }
        return canonical;
    }

    /// How many signs must be put in, left out or replaced to make one word of the other.
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static List<Pair> read() {
        return PlainTable.lines(Confusions.class, "confusions.txt").stream()
                .map(line -> line.split(" "))
                .map(row -> new Pair(row[0], row[1]))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.one().length()))
                .toList();
    }
}
