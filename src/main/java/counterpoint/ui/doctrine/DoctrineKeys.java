package counterpoint.ui.doctrine;

import counterpoint.ui.model.doctrines.DoctrinesModel;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the library of doctrines. Letter keys act only when no text field has the focus.
final class DoctrineKeys {
    private final DoctrinesModel model;
    private final LibraryPane library;
    private final Runnable named;
    private final Runnable close;

    /// @param named gives the keyboard to the name of the doctrine
    /// @param close leaves the view
    DoctrineKeys(DoctrinesModel model, LibraryPane library, Runnable named, Runnable close) {
        this.model = model;
        this.library = library;
        this.named = named;
        this.close = close;
    }

    void listen(Node view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return escape(event.getTarget() instanceof TextInputControl);
        }
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.F) {
            library.takeFind();
            return true;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return plain && !(event.getTarget() instanceof TextInputControl) && letter(event.getCode());
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case N -> {
                model.create();
                named.run();
            }
            case F2 -> named.run();
            case DELETE -> model.remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// First takes back what was typed and is not kept, then gives the keyboard to the list, then leaves.
    private boolean escape(boolean typing) {
        if (!typing) {
            close.run();
        } else if (!model.takeBack()) {
            library.focus();
        }
        return true;
    }
}
