package counterpoint.parse;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A footnote as it stands in the source, before it is taken out.
///
/// @param mark its number
/// @param label the raw span of the mark before its body; empty if none is printed
/// @param segments the raw spans of its body, without the mark, in order; more than one if a page ended in it
/// @param reference the raw span of the mark in the running text
record PrintedNote(String mark, Span label, List<Span> segments, Optional<Span> reference) {
    PrintedNote {
        segments = List.copyOf(segments);
    }

    /// All that is taken out of the running text with this note.
    List<Span> removed() {
        List<Span> removed = new ArrayList<>(segments);
        removed.set(0, label.cover(segments.getFirst()));
        reference.ifPresent(removed::add);
        return removed;
    }

    /// This note, going on at another place.
    PrintedNote continuedBy(Span segment) {
        List<Span> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new PrintedNote(mark, label, longer, reference);
    }

    /// This note, going on in the same stretch as before.
    PrintedNote lengthenedBy(Span words) {
        List<Span> longer = new ArrayList<>(segments);
        Span last = longer.getLast();
        longer.set(longer.size() - 1, last.isEmpty() ? words : last.cover(words));
        return new PrintedNote(mark, label, longer, reference);
    }

    /// This note, with the place that refers to it.
    PrintedNote referredToAt(Optional<Span> place) {
        return new PrintedNote(mark, label, segments, place);
    }
}
