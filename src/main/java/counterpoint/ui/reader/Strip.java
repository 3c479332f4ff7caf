package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.theme.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

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
    private Set<Sign> drawn = Set.of();

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

    /// A sign in its lane: what stands at the same pixel and looks the same is one.
    private record Sign(Form form, double y, List<String> styles) {
        Shape shape() {
            Shape shape = switch (form) {
                case HIT -> new Rectangle(HITS + 0.5, y - HIT_HEIGHT / 2 + 0.5, HIT_WIDTH, HIT_HEIGHT);
                case DIAMOND -> new Polygon(
                        DIAMONDS, y - MARK, DIAMONDS + MARK, y, DIAMONDS, y + MARK, DIAMONDS - MARK, y);
                case NOTE -> new Circle(NOTES, y, DISC);
            };
            shape.getStyleClass().addAll(styles);
            return shape;
        }
    }

    private enum Form {
        HIT,
        DIAMOND,
        NOTE
    }

    /// Places the signs; they are drawn again only if one of them moved by a pixel.
    private void mark(ColumnText shown) {
        Set<Sign> now = signs(shown);
        if (!now.equals(drawn)) {
            drawn = now;
            marks.getChildren().setAll(now.stream().map(Sign::shape).toList());
            marks.applyCss();
        }
    }

    private Set<Sign> signs(ColumnText shown) {
        Set<Sign> signs = new LinkedHashSet<>();
        Optional<Choice> choice = model.chooser().choice().get();
        for (Mention mention : shown.mentions()) {
            boolean chosen = choice.filter(one -> one.covers(mention)).isPresent();
            if (chosen || (choice.isEmpty() && model.isShared(mention))) {
                signs.add(sign(Form.DIAMOND, shown, mention.citation().place(), diamond(mention, choice)));
            }
        }
        List<String> hit = List.of("strip-hit");
        column.find().hits().get().places().forEach(place -> signs.add(sign(Form.HIT, shown, place, hit)));
        column.find().hits().get().current().ifPresent(place -> signs.add(
                sign(Form.HIT, shown, place, List.of("strip-hit", "current"))));
        notes.forEach(place -> signs.add(sign(Form.NOTE, shown, place, List.of("strip-note"))));
        return signs;
    }

    private Sign sign(Form form, ColumnText shown, Place place, List<String> styles) {
        return new Sign(form, Math.rint(height(shown.depth(place))), styles);
    }

    private List<String> diamond(Mention mention, Optional<Choice> choice) {
        if (choice.isEmpty()) {
            return List.of("strip-mark");
        }
        boolean here = choice.filter(one -> one.isSelected(mention)).isPresent();
        return List.of("strip-mark", "chosen", here ? "selected" : Side.of(column.opinion().get().kind()).style());
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
