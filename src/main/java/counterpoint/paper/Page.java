package counterpoint.paper;

import java.util.List;
import java.util.OptionalInt;

/// A page as it is printed: where each word and each line stands. Places are in points from the upper left corner.
///
/// @param bars filled areas and lines, which lie under the words
/// @param words what is printed, the text first, then the footnotes, then head and foot
public record Page(List<Bar> bars, List<Word> words) {
    /// Words in a row, set in one way.
    ///
    /// @param y of the line on which they stand
    /// @param width in points
    /// @param element what it belongs to, by its index in [Composed#elements()]; empty for what only the page says, such as
    ///     its number
    public record Word(double x, double y, double width, String text, Type type, OptionalInt element) {
    }

    /// A filled rectangle.
    ///
    /// @param color `0xRRGGBB`
    public record Bar(double x, double y, double width, double height, int color) {
    }

    public Page {
        bars = List.copyOf(bars);
        words = List.copyOf(words);
    }
}
