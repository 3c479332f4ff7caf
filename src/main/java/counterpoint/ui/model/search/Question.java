package counterpoint.ui.model.search;

import counterpoint.search.IndexedPassage;
import java.util.Optional;

/// What the reader asks: words, to what they are narrowed down, and how many hits are wanted.
///
/// @param words as typed
/// @param narrowing the facets chosen
/// @param manner how it is asked
/// @param like the passage to which others are sought that are like it; words and narrowing then say nothing
/// @param limit how many hits at most
public record Question(
        String words, Narrowing narrowing, Manner manner, Optional<IndexedPassage> like, int limit) {
    /// Nothing is asked.
    public static final Question NONE = new Question("", Narrowing.NONE, Manner.USUAL, Optional.empty(), 0);

    public boolean isEmpty() {
        return words.isBlank() && narrowing.isNone() && like.isEmpty();
    }

    /// The same question with another limit.
    Question atMost(int hits) {
        return new Question(words, narrowing, manner, like, hits);
    }
}
