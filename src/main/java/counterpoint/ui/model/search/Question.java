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

    /// Whether nothing is asked: no words, nothing chosen, no passage.
    public boolean isEmpty() {
        return words.isBlank() && narrowing.isNone() && like.isEmpty();
    }

    /// Whether the same is asked in another question, in whatever manner.
    boolean asksAs(Question other) {
        return in(other.manner).equals(other);
    }

    /// Asks with other words, and no longer for what is like a passage.
    Question with(String typed) {
        return new Question(typed, narrowing, manner, Optional.empty(), limit);
    }

    /// Asks among other passages, and no longer for what is like one.
    Question with(Narrowing chosen) {
        return new Question(words, chosen, manner, Optional.empty(), limit);
    }

    /// The same question, asked in another manner.
    Question in(Manner another) {
        return new Question(words, narrowing, another, like, limit);
    }

    /// Asks for what is like a passage; if there is none, in words again.
    Question like(Optional<IndexedPassage> passage) {
        return new Question(words, narrowing, manner, passage, limit);
    }

    /// The same question with another limit.
    Question atMost(int hits) {
        return new Question(words, narrowing, manner, like, hits);
    }
}
