package counterpoint.casefile;

import counterpoint.note.Mark;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The reader's marks at their places in one print of an opinion, by block, so that what is in sight is found at once;
/// immutable.
public final class PlacedMarks {
    private static final Comparator<Placed> IN_ORDER = Comparator
            .comparingInt((Placed placed) -> placed.place().footnote() ? 1 : 0)
            .thenComparingInt(placed -> placed.place().block())
            .thenComparingInt(placed -> placed.place().clean().start())
            .thenComparingInt(placed -> placed.place().clean().end());

    /// No mark; behind the order, by which it is made.
    public static final PlacedMarks NONE = new PlacedMarks(List.of());

    private final List<Placed> all;
    private final Map<Row, List<Placed>> rows = new HashMap<>();

    /// A part of a mark within one block.
    ///
    /// @param mark the mark
    /// @param place where in the print
    /// @param begins whether the mark begins here, and does not go on from a block before
    public record Placed(Mark mark, Place place, boolean begins) {
    }

    private record Row(boolean footnote, int block) {
        static Row of(Placed placed) {
            return new Row(placed.place().footnote(), placed.place().block());
        }
    }

    /// @param placed in any order
    PlacedMarks(List<Placed> placed) {
        this.all = placed.stream().sorted(IN_ORDER).toList();
        all.forEach(one -> rows.computeIfAbsent(Row.of(one), _ -> new ArrayList<>()).add(one));
        rows.replaceAll((_, placedThere) -> List.copyOf(placedThere));
    }

    /// All parts of all marks: those of the body in order, then those of the footnotes.
    public List<Placed> all() {
        return all;
    }

    /// What is marked in a block, in order; a footnote's block is its index.
    public List<Placed> in(boolean footnote, int block) {
        return rows.getOrDefault(new Row(footnote, block), List.of());
    }

    /// What is marked at a place or overlaps it, in order; a place without extent is between two characters, and is
    /// marked if the one behind it is.
    public List<Placed> at(Place place) {
        Span asked = place.clean().isEmpty()
                ? new Span(place.clean().start(), place.clean().start() + 1)
                : place.clean();
        return rows.getOrDefault(new Row(place.footnote(), place.block()), List.of()).stream()
                .filter(placed -> placed.place().clean().overlaps(asked))
                .toList();
    }
}
