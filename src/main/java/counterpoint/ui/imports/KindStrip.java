package counterpoint.ui.imports;

import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.text.Span;
import counterpoint.ui.theme.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The whole source at a glance: a bar for each opinion in its color, and the part in sight. A click goes there.
final class KindStrip extends Pane {
    private static final double WIDTH = 20;
    private static final double EDGE = 6;
    private static final double LEAST = 18;

    private final IntConsumer goTo;
    private final Region frame = new Region();
    private Optional<Decision> decision = Optional.empty();
    private Span sight = new Span(0, 0);

    /// @param goTo hears of the raw offset that the reader wants to see
    KindStrip(IntConsumer goTo) {
        this.goTo = goTo;
        getStyleClass().add("kind-strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        frame.getStyleClass().add("kind-frame");
        frame.setMouseTransparent(true);
        setOnMousePressed(event -> jump(event.getY()));
        setOnMouseDragged(event -> jump(event.getY()));
    }

    void show(Decision shown) {
        decision = Optional.of(shown);
        getChildren().setAll(frame);
        getChildren().addAll(shown.opinions().stream().map(KindStrip::bar).toList());
        requestLayout();
    }

    /// Shows which part of the source is in sight.
    void look(Span raw) {
        sight = raw;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        decision.ifPresent(shown -> {
            List<Opinion> opinions = shown.opinions();
            for (int index = 0; index < opinions.size(); index++) {
                Span span = opinions.get(index).span();
                place((Region) getChildren().get(index + 1), height(span.start()), height(span.end()), 3);
            }
            double top = height(sight.start());
            place(frame, top - 2, Math.max(top + LEAST, height(sight.end())), 1);
        });
    }

    private void place(Region region, double top, double bottom, double inset) {
        region.resizeRelocate(
                inset, Math.rint(top), WIDTH - 2 * inset, Math.max(3, Math.rint(bottom) - Math.rint(top) - 1));
    }

    private static Region bar(Opinion opinion) {
        Region bar = new Region();
        bar.getStyleClass().addAll("kind-bar", Side.of(opinion.kind()).style());
        bar.setMouseTransparent(true);
        return bar;
    }

    private double height(int raw) {
        double length = decision.map(one -> one.source().length()).orElse(1);
        return EDGE + raw / Math.max(1, length) * (getHeight() - 2 * EDGE);
    }

    private void jump(double y) {
        double part = Math.clamp((y - EDGE) / Math.max(1, getHeight() - 2 * EDGE), 0, 1);
        decision.ifPresent(shown -> goTo.accept((int) (part * Math.max(0, shown.source().length() - 1))));
    }
}
