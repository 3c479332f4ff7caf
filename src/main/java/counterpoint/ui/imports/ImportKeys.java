package counterpoint.ui.imports;

import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the page. Letter keys act only when no text field has the keyboard.
final class ImportKeys {
    private final ImportModel model;
    private final TextCommands commands;
    private final ImportActions actions;
    private final ImportPanes panes;

    ImportKeys(ImportModel model, TextCommands commands, ImportActions actions, ImportPanes panes) {
        this.model = model;
        this.commands = commands;
        this.actions = actions;
        this.panes = panes;
    }

    void listen(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            boolean done = event.isAltDown()
                    ? moved(event)
                    : event.isShortcutDown() ? shortcut(event, typing) : !typing && plain(event);
            if (done) {
                event.consume();
            }
        });
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && escape(event)) {
                event.consume();
            }
        });
    }

    private boolean checks() {
        return model.current().get().flatMap(ImportItem::draft).isPresent();
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> commands.move(-1);
            case DOWN -> commands.move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event, boolean typing) {
        switch (event.getCode()) {
            case ENTER -> model.accept();
            case UP -> commands.step(-1);
            case DOWN -> commands.step(1);
            case Z -> {
                if (typing || !checks()) {
                    return false;
                }
                if (event.isShiftDown()) {
                    commands.redo();
                } else {
                    commands.undo();
                }
            }
            case V -> {
                if (typing) {
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

    private boolean plain(KeyEvent event) {
        if (!checks()) {
            return false;
        }
        switch (event.getCode()) {
            case S -> commands.split();
            case J -> commands.join();
            case X -> commands.setAside();
            case P -> {
                if (event.isShiftDown()) {
                    commands.joinParagraph();
                } else {
                    commands.paragraph();
                }
            }
            case F9 -> commands.source();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// First closes what lies over the text, then leaves.
    private boolean escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return false;
        }
        if (!commands.hideSource()) {
            if (panes.folds().get() && panes.open().get()) {
                panes.open().set(false);
            } else {
                model.cancel();
            }
        }
        return true;
    }
}
