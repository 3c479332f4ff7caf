package counterpoint.casefile;

import counterpoint.note.Anchors;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words selected in one print of an opinion.
///
/// @param edition the print
/// @param parts one for each block that is touched, in order, none of them empty or only blanks; never empty
public record Selection(Edition edition, List<Place> parts) {
    /// Behind the end of any block.
    private static final Span ALL = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Selection {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.clean().isEmpty())) {
            throw new IllegalArgumentException("something is selected");
        }
    }

    /// What lies between two positions, without blanks at the ends of a block; empty if nothing does. From the body into a
    /// footnote it runs over the rest of the body and the notes before that one, as a column shows them.
    ///
    /// @param first where it begins
    /// @param end behind its last character
    public static Optional<Selection> between(Edition edition, Place first, Place end) {
        List<Place> parts = new ArrayList<>();
        if (first.footnote() == end.footnote()) {
            add(parts, edition, first, end);
        } else if (end.footnote()) {
            int last = edition.opinion().body().size() - 1;
            add(parts, edition, first, new Place(first.opinion(), false, last, ALL));
            add(parts, edition, new Place(first.opinion(), true, 0, new Span(0, 0)), end);
        }
        return of(edition, parts);
    }

    private static void add(List<Place> parts, Edition edition, Place first, Place end) {
        for (int block = first.block(); block <= end.block(); block++) {
            Place whole = new Place(edition.opinion().id(), first.footnote(), block, new Span(0, 0));
            String text = edition.opinion().block(whole).text().text();
            int from = block == first.block() ? first.clean().start() : 0;
            int to = block == end.block() ? Math.min(end.clean().start(), text.length()) : text.length();
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                parts.add(whole.at(new Span(from, to)));
            }
        }
    }

    /// All of these parts that have words; empty if none has.
    public static Optional<Selection> of(Edition edition, List<Place> parts) {
        List<Place> some = parts.stream().filter(part -> !part.clean().isEmpty()).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Selection(edition, some));
    }

    /// The words of each part.
    public List<String> words() {
        return parts.stream().map(part -> part.clean().of(block(part).text().text())).toList();
    }

    /// The block of a part.
    public Block block(Place part) {
        return edition.opinion().block(part);
    }

    /// What a mark on it is on.
    ///
    /// @param anchors makes anchors in this opinion
    public MarkTarget.OfText target(Anchors anchors) {
        return new MarkTarget.OfText(parts.stream()
                .map(part -> MarkedText.of(
                        anchors, edition.decision().source(), block(part).text().rawSpan(part.clean())))
                .toList());
    }
}
