package counterpoint.ui.text;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Reading with the mouse: select by dragging, by word and by paragraph, scroll, point and click.
final class MouseReading {

    /// A drag beyond the edge scrolls by this part of its distance in each pulse.
    private static final double HASTE = 0.25;

    private final TextPane pane;
    private final BlockViewport view;
    private final ObjectProperty<TextSelection> selection;
    private final ReadOnlyObjectWrapper<Optional<TextPosition>> hover;
    private final AnimationTimer beyondTheEdge = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollWhileDragging();
        }
    };
    private final EventHandler<MouseEvent> dragging = this::drag;
    private final EventHandler<MouseEvent> releasing = this::release;
    private double x;
    private double y;
    private boolean dragged;

    MouseReading(
            TextPane pane,
            BlockViewport view,
            ObjectProperty<TextSelection> selection,
            ReadOnlyObjectWrapper<Optional<TextPosition>> hover) {
        this.pane = pane;
        this.view = view;
        this.selection = selection;
        this.hover = hover;
    }

    void listen() {
        view.setCursor(Cursor.TEXT);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover.set(view.places().characterAt(e.getX(), e.getY())));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover.set(Optional.empty()));
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = false;
        follow(view.getScene());
        TextPosition at = view.places().insertionAt(event.getX(), event.getY());
        TextPosition letter = view.places().characterAt(event.getX(), event.getY()).orElse(at);
        TextCursor cursor = new TextCursor(view.blocks());
        if (event.isShiftDown()) {
            selection.set(selection.get().extendedTo(at));
        } else {
            selection.set(
                    switch (event.getClickCount()) {
                        case 1 -> TextSelection.at(at);
                        case 2 -> cursor.wordAt(letter);
                        default -> cursor.blockAt(at);
                    });
        }
        event.consume();
    }

    /// Follows the mouse over the whole scene: beyond the pane a drag was seen to reach only what lay under the mouse.
    private void follow(Scene scene) {
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
    }

    private void drag(MouseEvent event) {
        Point2D there = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        x = there.getX();
        y = there.getY();
        dragged |= !event.isStillSincePress();
        if (dragged) {
            extend();
            beyondTheEdge.start();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        beyondTheEdge.stop();
        view.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
        view.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        pane.selected();
        if (!dragged && event.getClickCount() == 1 && !event.isShiftDown()) {
            Point2D there = view.sceneToLocal(event.getSceneX(), event.getSceneY());
            view.places().characterAt(there.getX(), there.getY()).ifPresent(pane::activate);
        }
    }

    private void scroll(ScrollEvent event) {
        pane.glide(-event.getDeltaY());
        hover.set(view.places().characterAt(event.getX(), event.getY()));
        event.consume();
    }

    private void scrollWhileDragging() {
        double beyond = Math.min(0, y) + Math.max(0, y - view.getHeight());
        if (beyond != 0) {
            pane.glide(beyond * HASTE);
            extend();
        }
    }

    private void extend() {
        double inside = Math.clamp(y, 0, Math.max(0, view.getHeight() - 1));
        selection.set(selection.get().extendedTo(view.places().insertionAt(x, inside)));
    }
}
