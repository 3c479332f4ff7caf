package counterpoint.ui;

import counterpoint.ui.imports.ImportActions;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that bring in opinions from anywhere: Ctrl+O for files, Ctrl+Shift+V for text.
final class BringKeys {
    private final ImportActions actions;

    BringKeys(ImportActions actions) {
        this.actions = actions;
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
            case O -> actions.chooseFiles();
            case V -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                actions.paste();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
