package counterpoint.ui;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.action.SearchAction;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keys of the window and of reading, and the mouse's side buttons, which go back and forward.
///
/// The keys of other places act where these are shown, by the same table.
final class WindowKeys {
    private final MainView view;
    private final WorkbenchModel model;
    private final WindowCommands commands;

    WindowKeys(MainView view, WorkbenchModel model, WindowCommands commands) {
        this.view = view;
        this.model = model;
        this.commands = commands;
    }

    void listen() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && press(event)) {
                event.consume();
            }
        });
        // A page is left also while its own keys are not heard, the keyboard being on the bar above it or nowhere.
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && WindowAction.CLOSE.isOn(event) && commands.leavePage()) {
                event.consume();
            }
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void press(MouseEvent event) {
        switch (event.getButton()) {
            case BACK -> model.back();
            case FORWARD -> model.forward();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean press(KeyEvent event) {
        if (view.sheets().over().isOpen()) {
            return view.sheets().press(event, commands);
        }
        if (view.sheets().isTouring() && WindowAction.CLOSE.isOn(event)) {
            view.sheets().endTour();
            return true;
        }
        if (view.brief().takes(event)) {
            return false;
        }
        return here().stream().filter(action -> action.isOn(event)).anyMatch(action -> act(action, event));
    }

    /// What acts here, the nearest place first.
    private List<Action> here() {
        List<Action> here = new ArrayList<>();
        if (model.view().get() == View.SEARCH) {
            Arrays.stream(SearchAction.values()).filter(action -> action.keyed().offered()).forEach(here::add);
        }
        if (commands.isReading()) {
            here.addAll(List.of(ReadingAction.values()));
        }
        here.addAll(List.of(WindowAction.values()));
        return here;
    }

    private boolean act(Action action, KeyEvent event) {
        return action == WindowAction.CLOSE ? commands.close(event.getTarget()) : commands.act(action);
    }
}
