package counterpoint.ui.help;

import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short tour: a card for each of a few things, and a frame around it. It takes nothing from the window, which can be
/// used beside it.
public final class Tour extends Pane {
    private static final double WIDTH = 380;
    private static final double GAP = 12;
    private static final double EDGE = 16;
    private static final double FRAME = 2;

    private final Runnable ended;
    private final Region frame = new Region();
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Button back = new Button(Texts.of("tour.back"));
    private final Button next = new Button(Texts.of("tour.next"));
    private final VBox card;
    private List<Step> steps = List.of();
    private int at;

    /// A thing to show.
    ///
    /// @param words a sentence or two
    /// @param where what the frame stands around; empty if it is not in the window now
    public record Step(String title, String words, Supplier<Optional<Node>> where) {
    }

    /// @param ended runs when the tour ends, to remember that and to give the keyboard back
    public Tour(Runnable ended) {
        this.ended = ended;
        HelpSheet.dress(this);
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        count.getStyleClass().add("tour-count");
        title.getStyleClass().add("tour-title");
        title.setWrapText(true);
        words.getStyleClass().add("tour-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        this.card = new VBox(count, title, words, buttons());
        card.getStyleClass().add("tour-card");
        card.setManaged(false);
        getChildren().addAll(frame, card);
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        setViewOrder(-2);
    }

    private HBox buttons() {
        Button end = new Button(Texts.of("tour.end"));
        end.setOnAction(_ -> end());
        back.setOnAction(_ -> show(at - 1));
        next.setOnAction(_ -> {
            if (at + 1 < steps.size()) {
                show(at + 1);
            } else {
                end();
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(end, space, back, next);
        buttons.getStyleClass().add("tour-buttons");
        return buttons;
    }

    /// Lies over a window's content from now on, out of sight.
    public void cover(Pane window) {
        window.getChildren().add(this);
        window.layoutBoundsProperty().subscribe(
                bounds -> resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    /// Whether the tour is shown.
    public boolean isOpen() {
        return isVisible();
    }

    /// Begins with the first step.
    public void begin(List<Step> all) {
        steps = List.copyOf(all);
        setVisible(true);
        show(0);
        next.requestFocus();
    }

    private void show(int step) {
        at = step;
        Step now = steps.get(step);
        count.setText(Texts.of("tour.count", step + 1, steps.size()));
        title.setText(now.title());
        words.setText(now.words());
        card.setAccessibleText(Texts.of("tour.accessible", now.title(), now.words()));
        next.setAccessibleHelp(card.getAccessibleText());
        back.setDisable(step == 0);
        next.setText(step + 1 < steps.size() ? Texts.of("tour.next") : Texts.of("tour.done"));
        requestLayout();
    }

    /// Ends it, wherever it is.
    public void end() {
        setVisible(false);
        ended.run();
    }

    @Override
    protected void layoutChildren() {
        if (steps.isEmpty()) {
            return;
        }
        double height = card.prefHeight(WIDTH);
        Optional<Bounds> around = steps.get(at).where().get()
                .filter(node -> node.getScene() != null && node.isVisible())
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
        frame.setVisible(around.isPresent());
        around.ifPresent(box -> frame.resizeRelocate(
                box.getMinX() - FRAME, box.getMinY() - FRAME, box.getWidth() + 2 * FRAME, box.getHeight() + 2 * FRAME));
        Point2D at = place(around.orElseGet(this::getLayoutBounds), height);
        card.resizeRelocate(Math.floor(at.getX()), Math.floor(at.getY()), WIDTH, Math.ceil(height));
    }

    /// Below what the card is about, or else beside it; within it only where nothing is left beside it.
    private Point2D place(Bounds box, double height) {
        double lowest = Math.max(EDGE, getHeight() - height - EDGE);
        double furthest = Math.max(EDGE, getWidth() - WIDTH - EDGE);
        double middle = Math.clamp(box.getCenterX() - WIDTH / 2, EDGE, furthest);
        double below = box.getMaxY() + GAP;
        if (below <= lowest) {
            return new Point2D(middle, below);
        }
        double y = Math.clamp(box.getCenterY() - height / 2, EDGE, lowest);
        double before = box.getMinX() - GAP - WIDTH;
        double behind = box.getMaxX() + GAP;
        return new Point2D(before >= EDGE ? before : behind <= furthest ? behind : middle, y);
    }
}
