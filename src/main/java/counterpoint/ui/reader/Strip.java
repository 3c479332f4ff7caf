package counterpoint.ui.reader;

import counterpoint.authority.Mention;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.theme.Side;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.util.Subscription;

/// The strip beside a column: where in the whole opinion the chosen authority is mentioned, and the part in sight.
final class Strip extends Pane {
    private static final double WIDTH = 20;
    private static final double EDGE = 6;
    private static final double MARK = 3.5;
    private static final double LEAST_FRAME = 24;

    private final CaseModel model;
    private final ColumnModel column;
    private final Region frame = new Region();
    private Optional<ColumnText> text = Optional.empty();
    private final Subscription subscriptions;

    Strip(CaseModel model, ColumnModel column) {
        this.model = model;
        this.column = column;
        getStyleClass().add("strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        frame.getStyleClass().addAll("strip-frame", Side.of(column.opinion().get().kind()).style());
        setOnMousePressed(event -> jump(event.getY()));
        setOnMouseDragged(event -> jump(event.getY()));
        subscriptions = column.sight()
                .subscribe(() -> requestLayout())
                .and(model.chooser().choice().subscribe(_ -> requestLayout()));
    }

    void show(ColumnText shown) {
        text = Optional.of(shown);
        requestLayout();
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(frame);
        text.ifPresent(shown -> {
            placeFrame(shown);
            Optional<Choice> choice = model.chooser().choice().get();
            for (Mention mention : shown.mentions()) {
                boolean chosen = choice.filter(one -> one.covers(mention)).isPresent();
                if (chosen || choice.isEmpty() && model.isShared(mention)) {
                    mark(shown, mention, choice);
                }
            }
        });
    }

    private void placeFrame(ColumnText shown) {
        column.sight().get().ifPresent(sight -> {
            double top = height(shown.depth(sight.first()));
            double bottom = height(shown.depth(sight.last()));
            frame.resizeRelocate(1, Math.round(top) - 4, WIDTH - 2, Math.round(Math.max(LEAST_FRAME, bottom - top + 8)));
        });
    }

    private void mark(ColumnText shown, Mention mention, Optional<Choice> choice) {
        double y = Math.round(height(shown.depth(mention.citation().place())));
        double x = WIDTH / 2;
        Polygon diamond = new Polygon(x, y - MARK, x + MARK, y, x, y + MARK, x - MARK, y);
        diamond.getStyleClass().add("strip-mark");
        if (choice.isPresent()) {
            boolean here = choice.filter(one -> one.isSelected(mention)).isPresent();
            diamond.getStyleClass().addAll("chosen", here ? "selected" : Side.of(column.opinion().get().kind()).style());
        }
        diamond.setMouseTransparent(true);
        getChildren().add(diamond);
    }

    private double height(double depth) {
        return EDGE + depth * (getHeight() - 2 * EDGE);
    }

    private void jump(double y) {
        text.ifPresent(shown -> {
            double depth = Math.clamp((y - EDGE) / Math.max(1, getHeight() - 2 * EDGE), 0, 1);
            Place place = shown.at(depth);
            column.scrollTo(place, 0.4);
        });
    }
}
