package counterpoint.ui.model.imports;

import counterpoint.text.Span;
import java.util.List;

/// What was recognised of one sort, counted.
///
/// @param sort what sort of thing
/// @param count how many
/// @param name the sort in words that follow the number: `opinions`
/// @param detail one line on which they are; empty if there is nothing to say
/// @param unsure how many of them are in doubt
/// @param places where they are in the source, in order
public record Finding(Sort sort, int count, String name, String detail, int unsure, List<Span> places) {
    /// The sorts of thing that are counted, in the order of the report.
    public enum Sort {
        OPINIONS,
        PAGES,
        HEADINGS,
        PARAGRAPHS,
        FOOTNOTES,
        QUOTATIONS,
        BROKEN_WORDS,
        REPAIRS,
        CITATIONS
    }

    public Finding {
        places = List.copyOf(places);
    }
}
