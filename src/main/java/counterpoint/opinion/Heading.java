package counterpoint.opinion;

import counterpoint.text.CleanText;
import java.util.Optional;

/// A heading of a section: `II.  Standard of Review`, a bare `A.`, or the row of stars that parts two sections.
///
/// @param text number and title as printed
/// @param level 1 for the highest in its opinion, then 2, 3, …
/// @param number the number or letter without its full stop, `II`; empty if it has none
/// @param title the words of the heading, or `* * *`; empty for a bare number
public record Heading(CleanText text, int level, Optional<String> number, Optional<String> title) implements Block {
    public Heading {
        if (level < 1) {
            throw new IllegalArgumentException("levels begin at 1");
        }
    }

    /// Whether this is a row of stars, which parts sections without naming one.
    public boolean isSeparator() {
        return number.isEmpty() && title.filter(words -> words.startsWith("*")).isPresent();
    }
}
