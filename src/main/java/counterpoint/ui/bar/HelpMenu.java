package counterpoint.ui.bar;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.WindowAction;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// What helps a reader to find the way, for the mouse.
public final class HelpMenu extends MenuButton {
    /// In a narrower window F1 and Ctrl+K stand for it.
    private static final double ROOM = 1160;

    /// @param act does what was chosen
    /// @param window the width of the window
    public HelpMenu(Consumer<Action> act, ReadOnlyDoubleProperty window) {
        super(Texts.of("bar.help"));
        setId("help-menu");
        getStyleClass().add("choice-menu");
        setAccessibleText(Texts.of("bar.help.tip"));
        Tip.on(this, Texts.of("bar.help.tip"));
        setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(window.greaterThanOrEqualTo(ROOM));
        managedProperty().bind(visibleProperty());
        // Made when it is first opened: its words are those of the table.
        setOnShowing(_ -> getItems().setAll(Stream.of(
                WindowAction.PALETTE, WindowAction.SHORTCUTS, WindowAction.HELP, WindowAction.TOUR, WindowAction.ABOUT)
                .map(action -> item(action, act))
                .toList()));
        getItems().add(new MenuItem());
    }

    private static MenuItem item(Action action, Consumer<Action> act) {
        MenuItem item = new MenuItem(action.wordsAndKey());
        item.setOnAction(_ -> act.accept(action));
        return item;
    }
}
