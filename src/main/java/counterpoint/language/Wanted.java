package counterpoint.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a stored query wants of a text.
sealed interface Wanted {
    /// Whether a text with these words may be what is wanted: quick, wrong only in saying yes.
    ///
    /// @param words the words of the text, by field
    boolean isPossibleIn(Map<String, Set<String>> words);

    /// One of several things.
    record AnyOf(List<Wanted> parts) implements Wanted {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isPossibleIn(Map<String, Set<String>> words) {
            for (Wanted part : parts) {
                if (part.isPossibleIn(words)) {
                    return true;
                }
            }
            return false;
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

        @Override
        public boolean isPossibleIn(Map<String, Set<String>> words) {
            for (Wanted part : parts) {
                if (!part.isPossibleIn(words)) {
                    return false;
                }
            }
            return true;
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

        @Override
        public boolean isPossibleIn(Map<String, Set<String>> words) {
            Set<String> inField = words.getOrDefault(field, Set.of());
            for (Set<String> step : steps) {
                if (!hasOne(inField, step)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasOne(Set<String> words, Set<String> wanted) {
            for (String word : wanted) {
                if (words.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
