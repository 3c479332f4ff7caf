package counterpoint.paper;

import java.util.Optional;

/// Words set in one way.
///
/// @param text the words, with their spaces
/// @param type how they are printed
/// @param shade what marks them; empty if nothing
public record Run(String text, Type type, Optional<Shade> shade) {
    /// Words that nothing marks.
    public static Run of(String text, Type type) {
        return new Run(text, type, Optional.empty());
    }
}
