package counterpoint.ui.dispute;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.DisputeAction;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Does what can be done with the points of dispute, by its keys or for the palette.
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
            boolean onRow = event.getTarget() instanceof PointRow;
            if (Action.on(event, DisputeAction.values())
                    .filter(action -> onRow || !isOfRows(action))
                    .filter(this::act)
                    .isPresent()) {
                event.consume();
            }
        });
    }

    /// Keys that a button or a list elsewhere needs itself.
    private static boolean isOfRows(DisputeAction action) {
        return switch (action) {
            case NEXT, PREVIOUS, EXTEND_DOWN, EXTEND_UP, FIRST, LAST, OPEN, MARK -> true;
            case CONFIRM, REJECT, REJECT_OR_RESTORE, RENAME, ADD, MERGE, SPLIT, LEAVE -> false;
        };
    }

    /// Whether something can be done now: nothing else is begun.
    boolean can(DisputeAction action) {
        return isOfRows(action) || action == DisputeAction.LEAVE || model.doing().get() instanceof Doing.Nothing;
    }

    /// Does something; whether it could.
    boolean act(DisputeAction action) {
        if (!can(action)) {
            return false;
        }
        switch (action) {
            case NEXT -> model.selection().move(1, false);
            case PREVIOUS -> model.selection().move(-1, false);
            case EXTEND_DOWN -> model.selection().move(1, true);
            case EXTEND_UP -> model.selection().move(-1, true);
            case FIRST -> model.selection().move(-model.rows().get().size(), false);
            case LAST -> model.selection().move(model.rows().get().size(), false);
            case OPEN -> model.open();
            case MARK -> model.selection().current().get().ifPresent(model.selection()::mark);
            case CONFIRM -> model.confirm();
            case REJECT -> model.reject();
            case REJECT_OR_RESTORE -> model.rejectOrRestore();
            case RENAME -> model.beginRename();
            case ADD -> model.beginAdd();
            case MERGE -> model.merge();
            case SPLIT -> model.beginSplit();
            case LEAVE -> leave();
        }
        return true;
    }

    /// First leaves what was begun, then the points.
    private void leave() {
        if (model.escape()) {
            rows.run();
        } else {
            model.leave();
        }
    }
}
