package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of reading settings and of the history: Ctrl with plus, minus and 0; Ctrl+Z and Ctrl+Shift+Z.
final class ComfortKeys {
    private final Desk desk;
    private final WorkbenchModel model;

    ComfortKeys(Desk desk, WorkbenchModel model) {
        this.desk = desk;
        this.model = model;
    }

    void listen(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> desk.reading().grow(1);
            case MINUS, SUBTRACT -> desk.reading().grow(-1);
            case DIGIT0, NUMPAD0 -> desk.reading().normalSize();
            case Z -> {
                return step(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// A text field undoes its own typing, and what comes in its own corrections.
    private boolean step(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || model.view().get() == View.IMPORT) {
            return false;
        }
        if (event.isShiftDown()) {
            desk.undo().redo();
        } else {
            desk.undo().undo();
        }
        return true;
    }
}
