package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;
import java.util.stream.Stream;

/// The footnotes of an opinion as they stand in the source.
///
/// @param notes in the order printed
/// @param rules the lines that part them from the text
record FoundNotes(List<PrintedNote> notes, List<Span> rules) {
    static final FoundNotes NONE = new FoundNotes(List.of(), List.of());

    FoundNotes {
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }

    /// All that is taken out of the running text with the notes; of a page that two opinions share, also out of the other's.
    Stream<Span> removed() {
        return Stream.concat(rules.stream(), notes.stream().flatMap(note -> note.removed().stream()));
    }
}
