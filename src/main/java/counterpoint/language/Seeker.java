package counterpoint.language;

import counterpoint.language.AskedText.Found;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MultiPhraseQuery;

/// What a stored query wants of a text, with its words by their numbers.
sealed interface Seeker {
    /// Looks for it.
    ///
    /// @param found gets where it stands; what is in it is of no use if the text does not have it
    /// @return whether the text has it
    boolean seek(AskedWords text, List<Found> found);

    /// One of several things.
    record Any(List<Seeker> parts) implements Seeker {
        @Override
        public boolean seek(AskedWords text, List<Found> found) {
            boolean has = false;
            for (Seeker part : parts) {
                int before = found.size();
                if (part.seek(text, found)) {
                    has = true;
                } else {
                    found.subList(before, found.size()).clear();
                }
            }
            return has;
        }
    }

    /// All of several things, and none of others.
    record All(List<Seeker> parts, List<Seeker> except) implements Seeker {
        @Override
        public boolean seek(AskedWords text, List<Found> found) {
            for (Seeker part : parts) {
                if (!part.seek(text, found)) {
                    return false;
                }
            }
            for (Seeker part : except) {
                if (part.seek(text, new ArrayList<>())) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A word, or words in a row.
    ///
    /// @param steps its places
    record Row(Steps steps) implements Seeker {
        @Override
        public boolean seek(AskedWords text, List<Found> found) {
            return text.hasOneOfEach(steps.words()) && text.rows(steps.words(), found);
        }
    }

    /// Words near each other, which the index in memory judges if all are there.
    ///
    /// @param steps the words
    /// @param query what the index is asked
    record Near(Steps steps, MultiPhraseQuery query) implements Seeker {
        @Override
        public boolean seek(AskedWords text, List<Found> found) {
            return text.hasOneOfEach(steps.words())
                    && text.isNear(steps.words(), query.getSlop())
                    && text.near(query, found);
        }
    }

    /// The places of a phrase, and of each the numbers of the words that may stand there.
    final class Steps {
        private final int[][] words;

        Steps(int[][] words) {
            this.words = words;
        }

        int[][] words() {
            return words;
        }
    }
}
