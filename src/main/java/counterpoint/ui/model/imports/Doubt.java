package counterpoint.ui.model.imports;

import counterpoint.opinion.Correction;
import counterpoint.text.Span;
import java.util.List;

/// Something that the program is not sure of.
///
/// @param title what is in doubt, in a few words
/// @param sentence why
/// @param place where, in the source
/// @param answers what the reader may answer by one click, apart from leaving it as it is; may be none
public record Doubt(String title, String sentence, Span place, List<Answer> answers) {
    public Doubt {
        answers = List.copyOf(answers);
    }

    /// An answer to a doubt.
    ///
    /// @param words on its button
    /// @param correction what it changes
    public record Answer(String words, Correction correction) {
    }
}
