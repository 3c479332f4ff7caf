package counterpoint.ui.model;

import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds words in the opinion that a column shows: its body, then its footnotes.
///
/// The nearest hit at or below the place where the search began comes first.
public final class ColumnFind {
    private static final double READING_HEIGHT = 0.3;
    /// A single letter stands a thousand times in a long opinion; nobody walks through them all.
    private static final int MOST = 2000;

    private final ColumnModel column;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private List<Stretch> text = List.of();
    private Optional<Place> origin = Optional.empty();

    /// A block and where it is.
    private record Stretch(Place block, LooseText words) {
    }

    /// What was found.
    ///
    /// @param places the hits in reading order
    /// @param at which of them was walked to; -1 if none was found
    /// @param more whether there are more, which are left out
    public record Hits(List<Place> places, int at, boolean more) {
        static final Hits NONE = new Hits(List.of(), -1, false);

        public Hits {
            places = List.copyOf(places);
        }

        /// The hit that was walked to; empty if nothing was found.
        public Optional<Place> current() {
            return at < 0 ? Optional.empty() : Optional.of(places.get(at));
        }
    }

    ColumnFind(ColumnModel column) {
        this.column = column;
        query.subscribe((_, _) -> {
            search();
            reveal();
        });
        column.edition().subscribe((_, _) -> {
            text = List.of();
            origin = Optional.empty();
            search();
        });
    }

    /// Whether the reader is finding; hits are shown as long as this holds.
    public BooleanProperty open() {
        return open;
    }

    /// The words to find.
    public StringProperty query() {
        return query;
    }

    /// What is found of the words, as they are typed.
    public ReadOnlyObjectProperty<Hits> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Begins to find, from what is in sight; the column stays where it is until the reader types or walks.
    public void begin() {
        origin = Optional.of(column.top());
        open.set(true);
        search();
    }

    /// Ends finding; the words are kept for the next time.
    public void end() {
        open.set(false);
        hits.set(Hits.NONE);
    }

    /// Walks to the next (`1`) or previous (`-1`) hit, round the end.
    public void step(int step) {
        Hits now = hits.get();
        if (now.places().isEmpty()) {
            return;
        }
        hits.set(new Hits(now.places(), Math.floorMod(now.at() + step, now.places().size()), now.more()));
        origin = hits.get().current();
        reveal();
    }

    private void search() {
        if (!open.get() || query.get().isBlank()) {
            hits.set(Hits.NONE);
            return;
        }
        if (text.isEmpty()) {
            text = text(column.edition().get().opinion());
        }
        LooseText wanted = LooseText.of(query.get());
        List<Place> found = new ArrayList<>();
        for (Stretch stretch : text) {
            if (found.size() <= MOST) {
                stretch.words().find(wanted).forEach(span -> found.add(stretch.block().at(span)));
            }
        }
        List<Place> kept = found.subList(0, Math.min(MOST, found.size()));
        hits.set(new Hits(kept, nearest(kept), found.size() > MOST));
    }

    private int nearest(List<Place> found) {
        long from = origin.map(Sight::rank).orElse(0L);
        for (int index = 0; index < found.size(); index++) {
            if (Sight.rank(found.get(index)) >= from) {
                return index;
            }
        }
        return found.isEmpty() ? -1 : 0;
    }

    private void reveal() {
        hits.get().current().ifPresent(place -> {
            if (column.sight().get().filter(seen -> seen.holds(place)).isEmpty()) {
                column.jumpTo(place, READING_HEIGHT);
            }
        });
    }

    private static List<Stretch> text(Opinion opinion) {
        List<Stretch> text = new ArrayList<>();
        for (int block = 0; block < opinion.body().size(); block++) {
            text.add(stretch(opinion, false, block, opinion.body().get(block)));
        }
        List<Footnote> notes = opinion.footnotes();
        for (int note = 0; note < notes.size(); note++) {
            text.add(stretch(opinion, true, note, notes.get(note)));
        }
        return List.copyOf(text);
    }

    private static Stretch stretch(Opinion opinion, boolean footnote, int index, Block block) {
        Place place = new Place(opinion.id(), footnote, index, new Span(0, 0));
        return new Stretch(place, LooseText.of(block.text().text()));
    }
}
