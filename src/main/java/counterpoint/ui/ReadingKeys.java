package counterpoint.ui;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys of reading: find, footnotes, linked pairs and what is said of them, printed source, folds; and the mouse's
/// side buttons.
final class ReadingKeys {
    private static final int LAST_COLOR = 8;

    private final MainView view;
    private final WorkbenchModel model;

    ReadingKeys(MainView view, WorkbenchModel model) {
        this.view = view;
        this.model = model;
    }

    void listen() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::side);
    }

    private void side(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            model.back();
            event.consume();
        } else if (event.getButton() == MouseButton.FORWARD) {
            model.forward();
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        Optional<ReadingRoom> room = model.view().get() == View.READ ? view.room() : Optional.empty();
        if (room.isEmpty() || event.isAltDown() || view.isForBrief(event)) {
            return false;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        return (event.isControlDown() || event.isMetaDown())
                ? command(event, room.get().commands())
                : anywhere(event, room.get().commands()) || (!typing && plain(event, room.get().commands()));
    }

    private boolean command(KeyEvent event, RoomCommands commands) {
        if (event.isShiftDown()) {
            return event.getCode() == KeyCode.C && commands.copyWithCite();
        }
        return switch (event.getCode()) {
            case D -> commands.toggleDifferences();
            case F -> commands.find();
            case L -> commands.toggleLock();
            case M -> toggleRoomForNotes();
            default -> false;
        };
    }

    private boolean toggleRoomForNotes() {
        view.panes().roomForNotes().set(!view.panes().roomForNotes().get());
        return true;
    }

    private boolean anywhere(KeyEvent event, RoomCommands commands) {
        int step = event.isShiftDown() ? -1 : 1;
        return switch (event.getCode()) {
            case F3 -> commands.findNext(step);
            case F7 -> walkPairs(step);
            case F8 -> commands.readNote();
            case F9 -> commands.toggleSource();
            default -> false;
        };
    }

    private boolean plain(KeyEvent event, RoomCommands commands) {
        return switch (event.getCode()) {
            case ESCAPE -> commands.escape();
            case BACK_SPACE -> {
                if (!commands.comeBack()) {
                    model.back();
                }
                yield true;
            }
            case MINUS, SUBTRACT -> event.isShiftDown() ? commands.foldUnmentioned() : commands.fold();
            case UNDERSCORE -> commands.foldUnmentioned();
            case B -> {
                view.toggleBrief();
                yield true;
            }
            case PLUS, EQUALS, ADD -> commands.unfold();
            case DELETE -> commands.removeMark();
            case N -> commands.note();
            case T -> commands.tag();
            case M -> commands.walkMarks(event.isShiftDown() ? -1 : 1);
            default -> number(event.getCode())
                    .map(commands::highlight)
                    .orElseGet(() -> letter(event, commands.linking()));
        };
    }

    /// The number of a number key, of either row; empty for other keys.
    private static Optional<Integer> number(KeyCode code) {
        int row = code.compareTo(KeyCode.DIGIT0);
        int pad = code.compareTo(KeyCode.NUMPAD0);
        int number = code.isKeypadKey() ? pad : row;
        return code.isDigitKey() && number >= 1 && number <= LAST_COLOR ? Optional.of(number) : Optional.empty();
    }

    /// What is said of links; in a case of one opinion there is nothing to say.
    private static boolean letter(KeyEvent event, Optional<Linking> linking) {
        return linking.map(links -> switch (event.getCode()) {
            case C -> links.confirm();
            case X -> links.reject();
            case L -> links.link();
            case W -> links.toggleWeak();
            default -> false;
        }).orElse(false);
    }

    private boolean walkPairs(int step) {
        Optional<CaseModel> open = model.model();
        open.ifPresent(one -> model.jump(() -> one.pairs().walk(step)));
        return open.isPresent();
    }
}
