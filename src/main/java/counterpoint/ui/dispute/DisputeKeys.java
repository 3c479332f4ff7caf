package counterpoint.ui.dispute;

import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the points of dispute. Letter keys act only when no text field has the focus.
final class DisputeKeys {
    private final DisputesModel model;
    private final Runnable rows;

    /// @param rows gives the keyboard to the row that is looked at
    DisputeKeys(DisputesModel model, Runnable rows) {
        this.model = model;
        this.rows = rows;
    }

    void listen(Node view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            boolean left = model.escape();
            rows.run();
            return left;
        }
        return onRow(event) || (!event.isControlDown() && letter(event.getCode()));
    }

    /// Keys that a button or a list elsewhere needs itself.
    private boolean onRow(KeyEvent event) {
        if (!(event.getTarget() instanceof PointRow)) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> model.move(-1, event.isShiftDown());
            case DOWN -> model.move(1, event.isShiftDown());
            case HOME -> model.move(-model.rows().get().size(), false);
            case END -> model.move(model.rows().get().size(), false);
            case ENTER -> model.open();
            case SPACE -> model.current().get().ifPresent(model::mark);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letter(KeyCode code) {
        if (!(model.doing().get() instanceof Doing.Nothing)) {
            return false;
        }
        switch (code) {
            case C -> model.confirm();
            case X -> model.reject();
            case DELETE, BACK_SPACE -> model.rejectOrRestore();
            case F2 -> model.beginRename();
            case A -> model.beginAdd();
            case G -> model.merge();
            case S -> model.beginSplit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
