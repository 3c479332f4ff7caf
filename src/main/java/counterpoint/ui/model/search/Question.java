package counterpoint.ui.model.search;

/// What the reader asks: words, to what they are narrowed down, and how many hits are wanted.
///
/// @param words as typed
/// @param narrowing the facets chosen
/// @param limit how many hits at most
public record Question(String words, Narrowing narrowing, int limit) {
    /// Nothing is asked.
    public static final Question NONE = new Question("", Narrowing.NONE, 0);

    public boolean isEmpty() {
        return words.isBlank() && narrowing.isNone();
    }
}
