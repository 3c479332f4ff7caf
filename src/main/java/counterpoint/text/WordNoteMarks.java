package counterpoint.text;

import java.util.ArrayList;
import java.util.List;

/// Counts the footnotes and endnotes of a word processor's file in the order of their references.
final class WordNoteMarks {
    private final List<Reference> references = new ArrayList<>();
    private int footnotes;
    private int endnotes;

    /// A reference to a note.
    ///
    /// @param end whether the note is an endnote
    /// @param id which of the notes it is
    /// @param mark its mark as printed
    record Reference(boolean end, String id, String mark) {
    }

    /// The mark of the next note of its kind that counts; endnotes are counted in small Roman figures beside footnotes.
    String next(boolean end, String id) {
        String mark = end
                ? WordNumbers.number(++endnotes, footnotes > 0 ? "lowerRoman" : "decimal")
                : String.valueOf(++footnotes);
        references.add(new Reference(end, id, mark));
        return mark;
    }

    /// A note whose author gave it a mark, such as `*`, and which does not count.
    void own(boolean end, String id, String mark) {
        references.add(new Reference(end, id, mark));
    }

    /// All references, in order.
    List<Reference> references() {
        return references;
    }
}
