package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Orders a brief by dragging its rows: a line shows where a row comes when it is let go.
final class RowDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    /// As far the mouse moves before a press is a drag.
    private static final double SLACK = 6;
    /// So near to the list's end it scrolls.
    private static final double EDGE = 24;

    private final ListView<BriefRow> list;
    private final BriefCommands commands;
    private Optional<Point2D> pressed = Optional.empty();
    /// What is dragged; its cell may show another row after scrolling.
    private Optional<BriefRow> moved = Optional.empty();
    private Optional<BriefCell> over = Optional.empty();
    private boolean above;
    private boolean dragging;

    RowDrag(ListView<BriefRow> list, BriefCommands commands) {
        this.list = list;
        this.commands = commands;
    }

    void listen(BriefCell cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            boolean moves = event.getButton() == MouseButton.PRIMARY && isMovable(cell);
            pressed = moves ? Optional.of(point(event)) : Optional.empty();
            moved = Optional.ofNullable(cell.getItem());
            dragging = false;
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    private static boolean isMovable(BriefCell cell) {
        return !cell.isEmpty() && !(cell.getItem() instanceof BriefRow.Field);
    }

    private void drag(MouseEvent event) {
        if (pressed.filter(from -> dragging || from.distance(point(event)) > SLACK).isEmpty()) {
            return;
        }
        dragging = true;
        list.setCursor(Cursor.CLOSED_HAND);
        scroll(list.sceneToLocal(point(event)).getY());
        show(false);
        over = cellAt(event.getPickResult().getIntersectedNode()).filter(RowDrag::isMovable);
        over.ifPresent(cell -> above = cell.sceneToLocal(point(event)).getY() < cell.getHeight() / 2);
        show(true);
        event.consume();
    }

    private void scroll(double y) {
        list.lookupAll(".list-cell").stream()
                .map(BriefCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .mapToInt(BriefCell::getIndex)
                .min()
                .ifPresent(first -> {
                    if (y < EDGE) {
                        list.scrollTo(Math.max(0, first - 1));
                    } else if (y > list.getHeight() - EDGE) {
                        list.scrollTo(first + 1);
                    }
                });
    }

    private static Optional<BriefCell> cellAt(Node picked) {
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node instanceof BriefCell cell) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void show(boolean line) {
        over.ifPresent(cell -> {
            cell.pseudoClassStateChanged(ABOVE, line && above);
            cell.pseudoClassStateChanged(BELOW, line && !above);
        });
    }

    private void drop() {
        show(false);
        list.setCursor(Cursor.DEFAULT);
        Optional<BriefRow> target = dragging ? over.map(BriefCell::getItem) : Optional.empty();
        dragging = false;
        pressed = Optional.empty();
        over = Optional.empty();
        target.ifPresent(row -> moved.ifPresent(from -> commands.drop(from.spot(), row.spot(), above)));
    }
}
