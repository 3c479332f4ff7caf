package counterpoint.casefile;

import counterpoint.note.Mark;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The reader's marks at their places in one print of an opinion, by block, so that what is in sight is found at once;
/// immutable.
public final class PlacedMarks {
    private static final Comparator<Placed> IN_ORDER = Comparator
            .comparingInt((Placed placed) -> placed.place().clean().start())
            .thenComparingInt(placed -> placed.place().clean().end());

    /// No mark.
    public static final PlacedMarks NONE = new PlacedMarks(new TreeMap<>());

    private final NavigableMap<Row, List<Placed>> rows;

    /// A part of a mark within one block.
    ///
    /// @param mark the mark
    /// @param place where in the print
    /// @param begins whether the mark begins here, and does not go on from a block before
    public record Placed(Mark mark, Place place, boolean begins) {
    }

    /// A block, or a footnote by its index; those of the body come first.
    record Row(boolean footnote, int block) implements Comparable<Row> {
        private static final Comparator<Row> AS_PRINTED = Comparator.comparing(Row::footnote)
                .thenComparingInt(Row::block);

        static Row of(Place place) {
            return new Row(place.footnote(), place.block());
        }

        @Override
        public int compareTo(Row other) {
            return AS_PRINTED.compare(this, other);
        }
    }

    private PlacedMarks(NavigableMap<Row, List<Placed>> rows) {
        this.rows = rows;
    }

    /// The same marks but in some rows.
    ///
    /// @param changed the rows
    /// @param placed all that stands in those rows now, in the order in which the marks were made
    PlacedMarks with(Set<Row> changed, List<Placed> placed) {
        NavigableMap<Row, List<Placed>> now = new TreeMap<>(rows);
        now.keySet().removeAll(changed);
        placed.forEach(one -> now.computeIfAbsent(Row.of(one.place()), _ -> new ArrayList<>()).add(one));
        changed.forEach(row -> now.computeIfPresent(row, (_, there) -> there.stream().sorted(IN_ORDER).toList()));
        return new PlacedMarks(now);
    }

    /// All parts of all marks: those of the body in order, then those of the footnotes; put together at each call.
    public List<Placed> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    List<Placed> in(Row row) {
        return rows.getOrDefault(row, List.of());
    }

    /// What is marked in a block, in order; a footnote's block is its index.
    public List<Placed> in(boolean footnote, int block) {
        return in(new Row(footnote, block));
    }

    /// What is marked at a place or overlaps it, in order; a place without extent is between two characters, and is
    /// marked if the one behind it is.
    public List<Placed> at(Place place) {
        Span asked = place.clean().isEmpty()
                ? new Span(place.clean().start(), place.clean().start() + 1)
                : place.clean();
        return in(Row.of(place)).stream()
                .filter(placed -> placed.place().clean().overlaps(asked))
                .toList();
    }
}
