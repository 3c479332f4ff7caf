package counterpoint.ui;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the whole window. Letter keys act only when no text field has the focus.
final class Keys {
    private final MainView view;
    private final WorkbenchModel model;

    Keys(MainView view, WorkbenchModel model) {
        this.view = view;
        this.model = model;
    }

    void listen() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (event.getCode() == KeyCode.D && event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
            model.show(View.DOCTRINES);
            return true;
        }
        if (event.getCode() == KeyCode.N && event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
            model.show(View.NOTES);
            return true;
        }
        if (event.getTarget() instanceof TextInputControl || view.isForBrief(event)) {
            return false;
        }
        if (event.isAltDown()) {
            return history(event.getCode());
        }
        if (event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case PERIOD -> walk(1);
            case COMMA -> walk(-1);
            case ESCAPE -> escapes(model.view().get()) && (leave() || escape());
            case F6 -> nextPane(event.isShiftDown() ? -1 : 1);
            default -> false;
        };
    }

    /// Leaves what the view itself has to leave.
    private boolean leave() {
        return model.view().get() == View.AUTHORITIES ? view.pages().authorities().escape() : view.search().leave();
    }

    /// Pages over the centre leave by their own keys.
    private static boolean escapes(View view) {
        return switch (view) {
            case READ, AUTHORITIES -> true;
            case SEARCH, IMPORT, DISPUTES, DOCTRINES, NOTES -> false;
        };
    }

    private boolean history(KeyCode code) {
        switch (code) {
            case LEFT -> model.back();
            case RIGHT -> model.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(int step) {
        Optional<CaseModel> open = model.model();
        open.ifPresent(one -> one.chooser().walk(step));
        return open.isPresent();
    }

    /// First closes what lies over the text, then clears the choice.
    private boolean escape() {
        if (view.panes().railFolds().get() && view.panes().railOpen().get()) {
            view.panes().railOpen().set(false);
        } else {
            view.panes().inspectorOpen().set(false);
            model.model().ifPresent(open -> open.chooser().clear());
        }
        return true;
    }

    private boolean nextPane(int step) {
        if (model.view().get() != View.READ) {
            return false;
        }
        view.ring().move(Optional.ofNullable(view.getScene().getFocusOwner()), step);
        return true;
    }
}
