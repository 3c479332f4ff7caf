package counterpoint.ui.doctrine;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.DoctrineAction;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Does what can be done in the library of doctrines, by its keys or for the palette.
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
        // Before the lists, which keep Esc for editing, but behind the fields.
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, false));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, true));
    }

    private void press(KeyEvent event, boolean typing) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        if (inField == typing) {
            Action.on(event, DoctrineAction.values()).ifPresent(action -> {
                act(action, typing);
                event.consume();
            });
        }
    }

    /// Does something.
    ///
    /// @param typing whether a text field has the keyboard
    void act(DoctrineAction action, boolean typing) {
        switch (action) {
            case FIND -> library.takeFind();
            case NEW -> {
                model.create();
                named.run();
            }
            case RENAME -> named.run();
            case REMOVE -> model.remove();
            case LEAVE -> leave(typing);
        }
    }

    /// First takes back what was typed and is not kept, then gives the keyboard to the list, then leaves.
    private void leave(boolean typing) {
        if (!typing) {
            close.run();
        } else if (!model.takeBack()) {
            library.focus();
        }
    }
}
