package counterpoint.language;

import java.util.List;

/// What a stored query wants of a text in the numbers of its words: quick, and wrong only in letting too much through.
sealed interface Sieve {
    /// Whether the text may have it.
    boolean letsThrough(NumberedWords text);

    /// One of several things.
    record Any(List<Sieve> parts) implements Sieve {
        @Override
        public boolean letsThrough(NumberedWords text) {
            for (Sieve part : parts) {
                if (part.letsThrough(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// All of several things; what must not be there is not looked at.
    record All(List<Sieve> parts) implements Sieve {
        @Override
        public boolean letsThrough(NumberedWords text) {
            for (Sieve part : parts) {
                if (!part.letsThrough(text)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Words in any order.
    ///
    /// @param steps of each the words that may stand for it
    record Words(int[][] steps) implements Sieve {
        @Override
        public boolean letsThrough(NumberedWords text) {
            for (int[] step : steps) {
                if (!text.hasOne(step)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Words in a row.
    ///
    /// @param steps of each place the words that may stand there
    record Row(int[][] steps) implements Sieve {
        @Override
        public boolean letsThrough(NumberedWords text) {
            for (int[] step : steps) {
                if (!text.hasOne(step)) {
                    return false;
                }
            }
            return text.hasRow(steps);
        }
    }
}
