package counterpoint.ui.imports;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.ImportAction;
import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Does what can be done with opinions that come in, by its keys or for the palette.
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
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, false));
        // What lies over the page, and fields in it, leave first.
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, true));
    }

    private void press(KeyEvent event, boolean leaving) {
        if (!event.isConsumed() && Action.on(event, ImportAction.values())
                .filter(action -> leaving == (action == ImportAction.LEAVE))
                .filter(action -> {
                    if (action == ImportAction.ACCEPT && event.getTarget() instanceof EditField field) {
                        field.keep();
                    }
                    return act(action);
                })
                .isPresent()) {
            event.consume();
        }
    }

    private boolean checks() {
        return model.current().get().flatMap(ImportItem::draft).isPresent();
    }

    /// Whether something can be done now.
    boolean can(ImportAction action) {
        return switch (action) {
            case PASTE, LEAVE, ACCEPT, NEXT_PARAGRAPH, PREVIOUS_PARAGRAPH, MOVE_UP, MOVE_DOWN -> true;
            case SPLIT, JOIN, SET_ASIDE, PARAGRAPH, JOIN_PARAGRAPH, SOURCE, UNDO, REDO -> checks();
        };
    }

    /// Does something; whether it could.
    boolean act(ImportAction action) {
        if (!can(action)) {
            return false;
        }
        switch (action) {
            case ACCEPT -> model.accept();
            case NEXT_PARAGRAPH -> commands.step(1);
            case PREVIOUS_PARAGRAPH -> commands.step(-1);
            case SPLIT -> commands.split();
            case JOIN -> commands.join();
            case MOVE_UP -> commands.move(-1);
            case MOVE_DOWN -> commands.move(1);
            case SET_ASIDE -> commands.setAside();
            case PARAGRAPH -> commands.paragraph();
            case JOIN_PARAGRAPH -> commands.joinParagraph();
            case SOURCE -> commands.source();
            case PASTE -> actions.paste();
            case UNDO -> commands.undo();
            case REDO -> commands.redo();
            case LEAVE -> leave();
        }
        return true;
    }

    /// First closes what lies over the text, then leaves.
    private void leave() {
        if (!commands.hideSource()) {
            if (panes.folds().get() && panes.open().get()) {
                panes.open().set(false);
            } else {
                model.cancel();
            }
        }
    }
}
