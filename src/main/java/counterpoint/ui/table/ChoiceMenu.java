package counterpoint.ui.table;

import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// A button that says what is chosen and opens the choices.
final class ChoiceMenu extends MenuButton {
    private static final double WIDEST = 260;

    ChoiceMenu() {
        getStyleClass().add("choice-menu");
        setMnemonicParsing(false);
        setMinWidth(0);
        setMaxWidth(WIDEST);
    }

    /// Shows what is chosen now, and offers other choices.
    ///
    /// @param what is chosen among these, for a screen reader
    /// @param choices asked when the menu opens, since there may be many
    void offer(String what, String now, Supplier<List<MenuItem>> choices) {
        setText(now);
        setAccessibleText(Texts.of("table.choice.accessible", what, now));
        if (getItems().isEmpty()) {
            // A menu without an item would not open.
            getItems().setAll(new MenuItem(now));
        }
        setOnShowing(_ -> getItems().setAll(choices.get()));
    }

    static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
