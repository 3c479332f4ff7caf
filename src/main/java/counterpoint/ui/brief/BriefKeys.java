package counterpoint.ui.brief;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.BriefAction;
import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// Does what can be done with the row of the brief that has the keyboard.
final class BriefKeys {
    private final ListView<BriefRow> list;
    private final BriefModel model;
    private final BriefCommands commands;
    private final Runnable giveBack;

    BriefKeys(ListView<BriefRow> list, BriefModel model, BriefCommands commands, Runnable giveBack) {
        this.list = list;
        this.model = model;
        this.commands = commands;
        this.giveBack = giveBack;
    }

    void listen(Node drawer) {
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, event -> taken(event).ifPresent(action -> {
            act(action);
            event.consume();
        }));
    }

    /// Whether a key is one of these, and the brief has the keyboard.
    boolean takes(KeyEvent event) {
        return taken(event).isPresent();
    }

    private Optional<BriefAction> taken(KeyEvent event) {
        return list.isFocused() ? Action.on(event, BriefAction.values()) : Optional.empty();
    }

    private void act(BriefAction action) {
        switch (action) {
            case OPEN -> open();
            case BELOW -> commands.write();
            case REWRITE -> commands.rewrite();
            case REMOVE -> commands.takeOut();
            case MOVE_UP -> commands.move(-1);
            case MOVE_DOWN -> commands.move(1);
            case LEAVE -> giveBack.run();
        }
    }

    /// Goes to a quotation, else writes.
    private void open() {
        model.row().ifPresent(one -> {
            switch (one) {
                case BriefRow.Heading _ -> commands.write();
                case BriefRow.Quoted quoted -> model.read(quoted.mark());
                case BriefRow.Words _ -> commands.rewrite();
                case BriefRow.Field _ -> {
                    // Written by its own keys.
                }
            }
        });
    }
}
