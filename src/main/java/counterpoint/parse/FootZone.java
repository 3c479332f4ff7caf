package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// The foot of a page, where its footnotes stand.
///
/// @param rule the line that parts it from the text; empty if none is printed
/// @param lines its printed lines, in order; never empty
record FootZone(Optional<Span> rule, List<TextLine> lines) {
    FootZone {
        lines = List.copyOf(lines);
    }

    /// Where the text of the page ends.
    int start() {
        return rule.map(Span::start).orElse(lines.getFirst().span().start());
    }
}
