package counterpoint.authority;

/// Tells a slip in a name from another name or another abbreviation.
final class Spelling {
    /// Shorter words are abbreviations too often.
    private static final int SHORTEST = 5;

    private Spelling() {
    }

    /// Whether two names of small letters differ in one word alone, and there by one slip of the hand.
    static boolean isSlip(String one, String other) {
        String[] ours = one.split(" ");
        String[] theirs = other.split(" ");
        if (ours.length != theirs.length) {
            return false;
        }
        int slips = 0;
        for (int word = 0; word < ours.length; word++) {
            if (!ours[word].equals(theirs[word])) {
                boolean slip = Math.min(ours[word].length(), theirs[word].length()) >= SHORTEST
                        && !isPlural(ours[word], theirs[word])
                        && ReporterCite.isSlip(ours[word], theirs[word]);
                if (!slip) {
                    return false;
                }
                slips++;
            }
        }
        return slips == 1;
    }

    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }
}
