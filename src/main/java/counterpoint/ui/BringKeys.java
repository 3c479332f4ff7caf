package counterpoint.ui;

import counterpoint.ui.imports.ImportActions;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that bring in opinions from anywhere: Ctrl+O for files, Ctrl+Shift+V for text; and
/// Ctrl+Shift+R for how the open case was read.
final class BringKeys {
    private final ImportActions actions;
    private final Runnable review;

    /// @param review shows how the open case was read
    BringKeys(ImportActions actions, Runnable review) {
        this.actions = actions;
        this.review = review;
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
            case R -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                review.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
