package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;

/// The footnotes of an opinion as they stand in the source.
///
/// @param notes in the order printed
/// @param rules the lines that part them from the text
record FoundNotes(List<PrintedNote> notes, List<Span> rules) {
    FoundNotes {
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }
}
