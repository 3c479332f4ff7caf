package counterpoint.ui;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.opinion.Place;
import counterpoint.ui.mark.MarginNotes;
import counterpoint.ui.mark.MarkedColumn;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.reader.ColumnView;
import counterpoint.ui.text.Typesetting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.layout.Region;

/// The lanes of notes beside the columns, shown where there is room: where a column has notes and every column keeps at
/// least 52 characters. Else the flags in the margins stand for them.
///
/// Where there is more room than the columns need, it goes to the lanes on both sides, so that notes stand beside their words however
/// wide the window is.
final class NoteLanes {
    private static final int LEAST_CHARACTERS = 52;
    private static final double STRIP = 20;
    private static final double GUTTER = 88;
    /// For the flags of several marks side by side, in the margin of a column that has all room it needs.
    private static final double FLAGS = 48;

    private final Map<Column, ColumnView> columns;
    private final Map<Column, MarginNotes> lanes = new EnumMap<>(Column.class);
    private Typesetting setting = Typesetting.STANDARD;
    private double width;

    NoteLanes(Map<Column, ColumnView> columns, Marking marking) {
        this.columns = columns;
        columns.forEach((side, view) -> {
            MarginNotes lane = new MarginNotes(
                    marking, new Beside(view), side == Column.LEFT ? Side.LEFT : Side.RIGHT);
            lane.managedProperty().bind(lane.visibleProperty());
            lanes.put(side, lane);
            view.whenMoved(lane::follow);
            view.whenPrinted(() -> {
                lane.renew();
                arrange();
            });
        });
        marking.marks().places().subscribe(this::arrange);
    }

    /// The lane of a column.
    MarginNotes of(Column side) {
        return Objects.requireNonNull(lanes.get(side));
    }

    /// Follows the width of what the columns and lanes stand in.
    void within(Region room) {
        room.widthProperty().subscribe(wide -> {
            width = wide.doubleValue();
            arrange();
        });
    }

    void typeset(Typesetting now) {
        setting = now;
        arrange();
    }

    private void arrange() {
        long wanted = lanes.values().stream().filter(MarginNotes::hasNotes).count();
        boolean fits = each(wanted) >= setting.paneFor(LEAST_CHARACTERS);
        double whole = setting.paneFor(setting.characters()) + FLAGS;
        boolean ample = columns.size() > 1 && wanted > 0 && each(columns.size()) >= whole;
        lanes.forEach((side, lane) -> {
            lane.setVisible(ample || (fits && lane.hasNotes()));
            lane.setMaxWidth(ample ? Double.MAX_VALUE : MarginNotes.WIDTH);
        });
        if (columns.size() > 1) {
            columns.values().forEach(view -> view.setMaxWidth(ample ? whole + STRIP : Double.MAX_VALUE));
        }
    }

    /// What is left to each column beside so many lanes.
    private double each(long lanes) {
        double between = columns.size() > 1 ? GUTTER : 0;
        return (width - between - lanes * MarginNotes.WIDTH) / Math.max(1, columns.size()) - STRIP;
    }

    /// Keeps what is being written.
    void keep() {
        lanes.values().forEach(MarginNotes::keep);
    }

    /// What a lane knows of its column.
    private record Beside(ColumnView view) implements MarkedColumn {
        @Override
        public Edition edition() {
            return view.edition();
        }

        @Override
        public Optional<Bounds> bounds(Selection words) {
            return view.bounds(words).map(box -> view.pane().localToScene(box));
        }

        @Override
        public boolean isNear(Place place) {
            return view.isNear(place);
        }

        @Override
        public void reveal(Place place) {
            view.reveal(place);
        }

        @Override
        public void giveBack() {
            view.pane().requestFocus();
        }
    }
}
