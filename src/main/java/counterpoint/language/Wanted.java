package counterpoint.language;

import java.util.List;
import java.util.Set;

/// What a stored query wants of a text.
sealed interface Wanted {
    /// One of several things.
    ///
    /// @param parts never empty
    record AnyOf(List<Wanted> parts) implements Wanted {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// All of several things, and none of others.
    ///
    /// @param parts what must be there; never empty
    /// @param except what must not be there
    record AllOf(List<Wanted> parts, List<Wanted> except) implements Wanted {
        public AllOf {
            parts = List.copyOf(parts);
            except = List.copyOf(except);
        }
    }

    /// A word, a phrase, or words near each other.
    ///
    /// @param field in which field of the text
    /// @param steps for each place of the phrase the words that may stand there; never empty
    /// @param moves by how many places in all the words may be out of place
    record Phrase(String field, List<Set<String>> steps, int moves) implements Wanted {
        public Phrase {
            steps = List.copyOf(steps);
        }
    }
}
