package counterpoint.opinion;

import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.Optional;

/// A footnote, taken out of the running text.
///
/// @param text the words of the note, without its mark
/// @param mark the mark of the reference in the text, `1` or `*`; the number that it must have had where none is printed
/// @param reference the raw span of the reference in the body; empty if none was found
public record Footnote(CleanText text, String mark, Optional<Span> reference) implements Block {
}
