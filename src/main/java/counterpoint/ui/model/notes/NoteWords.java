package counterpoint.ui.model.notes;

import counterpoint.note.Mark;
import counterpoint.ui.theme.TreatmentMark;
import java.util.ArrayList;
import java.util.List;

/// What the reader says with a mark, in words.
public final class NoteWords {
    private NoteWords() {
    }

    /// The treatment with its mark, the parenthetical in its brackets, and the note; those that there are.
    public static List<String> of(Mark mark) {
        List<String> said = new ArrayList<>();
        mark.treatment().map(TreatmentMark::of).ifPresent(use -> said.add(use.mark() + " " + use.words()));
        mark.parenthetical().ifPresent(words -> said.add("(" + words + ")"));
        if (!mark.note().isBlank()) {
            said.add(mark.note().strip());
        }
        return List.copyOf(said);
    }
}
