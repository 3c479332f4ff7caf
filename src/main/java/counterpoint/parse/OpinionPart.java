package counterpoint.parse;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// The stretch of the source that one opinion takes up, and what its byline says.
///
/// @param kind what it is
/// @param author who wrote it, if said
/// @param joined who joined it
/// @param span from its caption or byline to its last character
/// @param body what comes after the byline
record OpinionPart(OpinionKind kind, Optional<Judge> author, List<String> joined, Span span, Span body) {
    OpinionPart {
        joined = List.copyOf(joined);
    }

    OpinionPart as(OpinionKind other) {
        return new OpinionPart(other, author, joined, span, body);
    }
}
