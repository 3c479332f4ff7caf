package counterpoint.ui.reader;

import counterpoint.opinion.Place;
import counterpoint.ui.model.Alignment;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Destination;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Landmarks;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.BooleanProperty;

/// Moves the two columns of a case together: where one shows a linked passage, the other shows its partner.
///
/// Only what the reader scrolls drives; the column that follows never drives back. A column that stands elsewhere,
/// as after a jump, is not pulled but drifts to its place while the reader scrolls.
public final class ScrollTogether {
    /// After this many pixels about two thirds of a distance are made up.
    private static final double DRIFT = 240;

    private final CaseModel model;
    private final BooleanProperty together;
    private final ColumnView left;
    private final ColumnView right;
    private List<Exchange> known = List.of();
    private List<Landmarks.Landmark> landmarks = List.of();

    /// Joins two columns as long as `together` holds.
    public ScrollTogether(CaseModel model, BooleanProperty together, ColumnView left, ColumnView right) {
        this.model = model;
        this.together = together;
        this.left = left;
        this.right = right;
        for (Column side : Column.values()) {
            view(side).pane().setOnScrolled(pixels -> drive(side, pixels));
            model.column(side)
                    .map(ColumnModel::destination)
                    .ifPresent(wanted -> wanted.subscribe(
                            (_, now) -> now.filter(Destination::leads).ifPresent(to -> lead(side, to))));
        }
    }

    /// Brings the other column to where a column is.
    public void align(Column from) {
        model.column(from).flatMap(column -> column.sight().get()).ifPresent(sight -> {
            TextPane pane = view(from).pane();
            double line = readingLine(pane);
            TextPosition there = pane.positionAt(pane.getWidth() / 2, line * pane.getHeight());
            bring(from, view(from).text().place(there), line);
        });
    }

    private void lead(Column from, Destination to) {
        if (together.get() && !to.place().footnote()) {
            bring(from, to.place(), to.fraction());
        }
    }

    private void bring(Column from, Place place, double fraction) {
        ColumnText here = view(from).text();
        ColumnText there = view(from.other()).text();
        Alignment alignment = alignment(from, here::depth, there::depth, 1, 1);
        Place partner = there.at(alignment.map(here.depth(place)));
        model.column(from.other()).ifPresent(column -> column.scrollTo(partner, fraction));
    }

    private void drive(Column from, double pixels) {
        TextPane here = view(from).pane();
        TextPane there = view(from.other()).pane();
        if (!together.get() || here.getHeight() <= 0 || there.getHeight() <= 0) {
            return;
        }
        Alignment alignment = alignment(
                from,
                place -> height(view(from), place),
                place -> height(view(from.other()), place),
                here.contentHeightProperty().get(),
                there.contentHeightProperty().get());
        double now = here.scrollPositionProperty().get();
        double before = goal(alignment, here, there, now - pixels);
        double apart = there.scrollPositionProperty().get() - before;
        double goal = goal(alignment, here, there, now) + apart * Math.exp(-Math.abs(pixels) / DRIFT);
        if (goal < 1) {
            // By a distance it would stop short of the start where blocks turn out to be higher than was guessed.
            there.scrollToStart();
        } else {
            there.scrollBy(goal - there.scrollPositionProperty().get());
        }
    }

    /// How far the other pane scrolls so that what stands on both reading lines belongs together.
    private static double goal(Alignment alignment, TextPane here, TextPane there, double position) {
        double line = readingLine(position, here);
        double height = alignment.map(position + line * here.getHeight());
        return Math.clamp(height - line * there.getHeight(), 0, most(there));
    }

    private static double readingLine(TextPane pane) {
        return readingLine(pane.scrollPositionProperty().get(), pane);
    }

    /// Where in the window the reader looks, as a part of its height: three tenths down, but the very top where the
    /// text begins and the very bottom where it ends.
    private static double readingLine(double position, TextPane pane) {
        double window = pane.getHeight();
        double above = Math.clamp(position / window, 0, 1);
        double below = Math.clamp((most(pane) - position) / window, 0, 1);
        return below < 1 ? 1 - (1 - 0.3 * above) * below : 0.3 * above;
    }

    private static double most(TextPane pane) {
        return Math.max(0, pane.contentHeightProperty().get() - pane.getHeight());
    }

    private static double height(ColumnView view, Place place) {
        TextPosition position = view.text().position(place);
        TextPane pane = view.pane();
        double top = pane.topOf(position.block());
        double bottom = pane.topOf(position.block() + 1);
        int length = Math.max(1, pane.blocks().get(position.block()).text().length());
        return top + (bottom - top) * position.offset() / length;
    }

    private Alignment alignment(
            Column from, ToDoubleFunction<Place> here, ToDoubleFunction<Place> there, double end, double otherEnd) {
        List<Alignment.Knot> knots = landmarks().stream()
                .map(landmark -> from == Column.LEFT
                        ? new Alignment.Knot(
                                here.applyAsDouble(landmark.left()), there.applyAsDouble(landmark.right()))
                        : new Alignment.Knot(
                                here.applyAsDouble(landmark.right()), there.applyAsDouble(landmark.left())))
                .toList();
        return Alignment.of(knots, end, otherEnd);
    }

    private List<Landmarks.Landmark> landmarks() {
        if (!known.equals(model.joined().exchanges())) {
            known = model.joined().exchanges();
            landmarks = Landmarks.of(known);
        }
        return landmarks;
    }

    private ColumnView view(Column side) {
        return side == Column.LEFT ? left : right;
    }
}
