package counterpoint.ui.reader;

import counterpoint.authority.Authority;
import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Column;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a place in a column.
final class ColumnMenu {
    private final CaseModel model;
    private final Column side;
    private final ColumnCommands commands;
    private final ContextMenu menu = new ContextMenu();

    ColumnMenu(CaseModel model, ColumnView view, ColumnCommands commands) {
        this.model = model;
        this.side = view.side();
        this.commands = commands;
        view.pane().setOnContextMenuRequested(event -> {
            fill(!model.column(view.side()).map(column -> column.folds().blocks().get().isEmpty()).orElse(true));
            menu.show(view.pane(), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        view.pane().setOnMousePressed(_ -> menu.hide());
    }

    private void fill(boolean folded) {
        Optional<Authority> authority = model.chooser().choice().get().flatMap(Choice::authority);
        MenuItem others = item(
                ReadingAction.FOLD_OTHERS.withKey(Texts.of(
                        "menu.foldOthers",
                        authority.map(Authority::name).orElseGet(() -> Texts.of("menu.authority")))),
                commands::foldUnmentioned);
        others.setDisable(authority.isEmpty());
        MenuItem unfold = item(ReadingAction.UNFOLD.wordsAndKey(), commands::unfold);
        unfold.setDisable(!folded);
        MenuItem differences = item(ReadingAction.DIFFERENCES.wordsAndKey(), commands::toggleDifferences);
        differences.setDisable(model.column(side)
                .filter(column -> !column.opinion().get().collations().isEmpty())
                .isEmpty());
        menu.getItems().setAll(commands.ofLinks().stream()
                .map(command -> item(command.words(), command.action()))
                .toList());
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item(ReadingAction.FIND.wordsAndKey(), commands::find),
                item(ReadingAction.SOURCE.wordsAndKey(), commands::toggleSource),
                item(ReadingAction.COPY.wordsAndKey(), commands::copyWithCite),
                differences,
                new SeparatorMenuItem(),
                item(ReadingAction.FOLD.wordsAndKey(), commands::fold),
                others,
                unfold);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
