package counterpoint.ui.model;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.List;
import java.util.Optional;

/// What a search found in a column: to be outlined until the reader is done with it.
///
/// @param words where the words are, in the print shown
/// @param passage the passage that the reader is at; empty if it is in the other column
public record FoundWords(List<Place> words, Optional<Passage> passage) {
    /// Nothing found.
    public static final FoundWords NONE = new FoundWords(List.of(), Optional.empty());

    public FoundWords {
        words = List.copyOf(words);
    }
}
