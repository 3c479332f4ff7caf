package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.theme.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// The strip beside a column: where in the whole opinion the chosen authority is mentioned, and the part in sight.
final class Strip extends Pane {
    private static final double WIDTH = 20;
    private static final double EDGE = 6;
    private static final double MARK = 3;
    /// The lanes: hits on the left, diamonds in the middle, notes on the right.
    private static final double HITS = 2;
    private static final double HIT_WIDTH = 7;
    private static final double HIT_HEIGHT = 4;
    private static final double DIAMONDS = 13;
    private static final double NOTES = 17;
    private static final double DISC = 2.5;
    private static final double LEAST_FRAME = 24;

    private final CaseModel model;
    private final ColumnModel column;
    private final Region frame = new Region();
    private final Group marks = new Group();
    private List<Place> notes = List.of();
    private Optional<ColumnText> text = Optional.empty();
    private double marked = -1;

    Strip(CaseModel model, ColumnModel column) {
        this.model = model;
        this.column = column;
        getStyleClass().add("strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        column.opinion()
                .subscribe(opinion -> frame.getStyleClass().setAll("strip-frame", Side.of(opinion.kind()).style()));
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getChildren().addAll(frame, marks);
        setOnMousePressed(event -> jump(event.getY()));
        setOnMouseDragged(event -> jump(event.getY()));
        column.sight().subscribe(() -> requestLayout());
        model.chooser().choice().subscribe(this::markAgain);
        column.find().hits().subscribe(this::markAgain);
    }

    void show(ColumnText shown) {
        text = Optional.of(shown);
        markAgain();
    }

    /// Shows where notes begin.
    void showNotes(List<Place> places) {
        if (!places.equals(notes)) {
            notes = List.copyOf(places);
            markAgain();
        }
    }

    private void markAgain() {
        marked = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        text.ifPresent(shown -> {
            placeFrame(shown);
            if (marked != getHeight()) {
                marked = getHeight();
                mark(shown);
            }
        });
    }

    private void mark(ColumnText shown) {
        marks.getChildren().clear();
        Optional<Choice> choice = model.chooser().choice().get();
        for (Mention mention : shown.mentions()) {
            boolean chosen = choice.filter(one -> one.covers(mention)).isPresent();
            if (chosen || (choice.isEmpty() && model.isShared(mention))) {
                mark(shown, mention, choice);
            }
        }
        Set<Double> taken = new HashSet<>();
        column.find().hits().get().places().stream()
                .filter(place -> taken.add(Math.rint(height(shown.depth(place)))))
                .forEach(place -> markHit(shown, place, false));
        column.find().hits().get().current().ifPresent(place -> markHit(shown, place, true));
        Set<Double> noted = new HashSet<>();
        notes.stream()
                .map(place -> Math.rint(height(shown.depth(place))))
                .filter(noted::add)
                .forEach(y -> {
                    Circle disc = new Circle(NOTES, y, DISC);
                    disc.getStyleClass().add("strip-note");
                    marks.getChildren().add(disc);
                });
        marks.applyCss();
    }

    private void markHit(ColumnText shown, Place place, boolean here) {
        double y = Math.rint(height(shown.depth(place)));
        Rectangle bar = new Rectangle(HITS + 0.5, y - HIT_HEIGHT / 2 + 0.5, HIT_WIDTH, HIT_HEIGHT);
        bar.getStyleClass().addAll(here ? List.of("strip-hit", "current") : List.of("strip-hit"));
        marks.getChildren().add(bar);
    }

    private void placeFrame(ColumnText shown) {
        column.sight().get().ifPresent(sight -> {
            // Of a short text a line is much: at its beginning all of the first line is in sight.
            boolean atTop = shown.index(sight.first()) == 0 && sight.lead() >= 0;
            double top = atTop ? EDGE : height(shown.depth(sight.first()));
            double bottom = height(shown.depth(sight.last()));
            frame.resizeRelocate(1, Math.rint(top) - 4, WIDTH - 2, Math.rint(Math.max(LEAST_FRAME, bottom - top + 8)));
        });
    }

    private void mark(ColumnText shown, Mention mention, Optional<Choice> choice) {
        double y = Math.rint(height(shown.depth(mention.citation().place())));
        double x = DIAMONDS;
        Polygon diamond = new Polygon(x, y - MARK, x + MARK, y, x, y + MARK, x - MARK, y);
        diamond.getStyleClass().add("strip-mark");
        if (choice.isPresent()) {
            boolean here = choice.filter(one -> one.isSelected(mention)).isPresent();
            diamond.getStyleClass().addAll("chosen",
                    here ? "selected" : Side.of(column.opinion().get().kind()).style());
        }
        marks.getChildren().add(diamond);
    }

    private double height(double depth) {
        return EDGE + depth * (getHeight() - 2 * EDGE);
    }

    private void jump(double y) {
        text.ifPresent(shown -> {
            double depth = Math.clamp((y - EDGE) / Math.max(1, getHeight() - 2 * EDGE), 0, 1);
            Place place = shown.at(depth);
            column.jumpTo(place, 0.3);
        });
    }
}
