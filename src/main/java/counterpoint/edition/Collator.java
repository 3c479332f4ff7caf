package counterpoint.edition;

/// Lays two prints of one opinion beside each other, word by word.
public final class Collator {
    /// The collation of two prints; look at [Collation#matches()] before you trust it.
    ///
    /// The work grows with the length of the prints, also if they have nothing in common.
    public Collation collate(Print left, Print right) {
        Wording ours = new Wording(left);
        Wording theirs = new Wording(right);
        Lexicon lexicon = new Lexicon();
        int[] left2 = ours.numbers(lexicon);
        int[] right2 = theirs.numbers(lexicon);
        int[] weights = lexicon.weights();
        Pairing pairing = WordAligner.align(row(left2, weights), row(right2, weights));
        return new Collation(ours, theirs, pairing);
    }

    private static WordRow row(int[] numbers, int[] weights) {
        int[] indexes = new int[numbers.length];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = i;
        }
        return new WordRow(numbers, indexes, weights);
    }
}
