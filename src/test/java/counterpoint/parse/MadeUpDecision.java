package counterpoint.parse;

import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A decision set from sentences of the bundled opinions, and what its reader should find in it.
///
/// @param text the decision as its pages print it
/// @param opinions its opinions, in order
public record MadeUpDecision(String text, List<MadeUpOpinion> opinions) {
    /// The text as a source.
    public SourceText source() {
        return new SourceText("made-up.txt", StandardCharsets.UTF_8, text);
    }
}
