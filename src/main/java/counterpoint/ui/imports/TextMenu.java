package counterpoint.ui.imports;

import counterpoint.ui.action.ImportAction;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a place in the text.
final class TextMenu {
    private final ContextMenu menu = new ContextMenu();

    TextMenu(CheckedPane text, SplitCommands commands) {
        MenuItem aside = item(ImportAction.SET_ASIDE.wordsAndKey(), commands::setAside);
        menu.getItems().setAll(
                item(ImportAction.SPLIT.wordsAndKey(), commands::split),
                item(ImportAction.JOIN.wordsAndKey(), commands::join),
                new SeparatorMenuItem(),
                item(ImportAction.PARAGRAPH.wordsAndKey(), commands::paragraph),
                item(ImportAction.JOIN_PARAGRAPH.wordsAndKey(), commands::joinParagraph),
                aside,
                new SeparatorMenuItem(),
                item(ImportAction.SOURCE.wordsAndKey(), commands::source));
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
