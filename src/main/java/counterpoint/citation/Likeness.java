package counterpoint.citation;

/// How alike two printed words are, counted in letters added, lost or changed.
public final class Likeness {
    private static final int LONGEST = 64;

    private Likeness() {
    }

    /// Whether `one` becomes `other` by at most `allowed` changes of a letter; never for words above 64 letters.
    public static boolean within(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed || Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int above = row[column];
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(Math.min(above, row[column - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()] <= allowed;
    }
}
