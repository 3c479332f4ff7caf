package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The keys of the brief: Enter goes to a quotation, else writes; Shift+Enter writes below; F2 writes anew; Delete takes out;
/// Alt with an arrow moves; Esc gives the keyboard back to the text.
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
        drawer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event) && act(event)) {
                event.consume();
            }
        });
    }

    /// Whether a key is one of these, and the brief has the keyboard.
    boolean takes(KeyEvent event) {
        return list.isFocused() && !event.isShortcutDown() && switch (event.getCode()) {
            case ENTER, F2, DELETE, ESCAPE -> true;
            case UP, DOWN -> event.isAltDown();
            default -> false;
        };
    }

    private boolean act(KeyEvent event) {
        if (event.isAltDown()) {
            return move(event);
        }
        switch (event.getCode()) {
            case ENTER -> enter(event.isShiftDown());
            case F2 -> commands.rewrite();
            case DELETE -> commands.takeOut();
            case ESCAPE -> giveBack.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> commands.move(-1);
            case DOWN -> commands.move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(boolean below) {
        Optional<BriefRow> row = model.row();
        if (below || row.filter(BriefRow.Heading.class::isInstance).isPresent()) {
            commands.write();
            return;
        }
        row.ifPresent(one -> {
            switch (one) {
                case BriefRow.Quoted quoted -> model.read(quoted.mark());
                case BriefRow.Words _ -> commands.rewrite();
                case BriefRow.Heading _,BriefRow.Field _ -> {
                    // Said above, and written by its own keys.
                }
            }
        });
    }
}
