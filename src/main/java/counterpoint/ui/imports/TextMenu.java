package counterpoint.ui.imports;

import counterpoint.ui.theme.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a place in the text.
final class TextMenu {
    private final ContextMenu menu = new ContextMenu();

    TextMenu(CheckedPane text, SplitCommands commands) {
        MenuItem aside = item(Texts.of("import.menu.setAside"), commands::setAside);
        menu.getItems().setAll(
                item(Texts.of("import.menu.split"), commands::split),
                item(Texts.of("import.menu.join"), commands::join),
                new SeparatorMenuItem(),
                item(Texts.of("import.menu.paragraph"), commands::paragraph),
                item(Texts.of("import.menu.joinParagraph"), commands::joinParagraph),
                aside,
                new SeparatorMenuItem(),
                item(Texts.of("menu.source"), commands::source));
        text.pane().setOnContextMenuRequested(event -> {
            aside.setDisable(text.selection().isEmpty());
            menu.show(text.pane(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        text.pane().setOnMousePressed(_ -> menu.hide());
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
