package counterpoint.ui.inspector;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// The way in: the authorities that both sides cite, then those of one side, folded; of a single opinion, all that it cites.
/// A click or Enter chooses.
final class AuthorityList extends ListView<AuthorityRow> {
    private final WorkbenchModel workbench;
    private final CaseModel model;
    private boolean open;

    AuthorityList(WorkbenchModel workbench, CaseModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("plain-list", "authority-list");
        setAccessibleText(Texts.of("authorities.accessible"));
        setCellFactory(_ -> new AuthorityCell(model));
        setOnMouseClicked(_ -> act());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act();
                event.consume();
            }
        });
        fill();
        model.whenCompared(this::fill);
    }

    private void fill() {
        getItems().setAll(model.column(Column.RIGHT).isEmpty()
                ? AuthorityRow.ofOne(
                        model.authorities(), Texts.of("authorities.one"), Texts.of("table.nothingCited"))
                : AuthorityRow.of(
                        model.authorities(),
                        new AuthorityRow.Words(
                                Texts.of("authorities.shared"), Texts.of("authorities.others"),
                                Texts.of("authorities.none")),
                        open));
    }

    private void act() {
        switch (getSelectionModel().getSelectedItem()) {
            case AuthorityRow.Entry entry -> workbench.jump(
                    () -> model.chooser().choose(entry.counted().authority()));
            case AuthorityRow.Title title when title.folds() -> {
                open = !open;
                int at = getSelectionModel().getSelectedIndex();
                fill();
                getSelectionModel().select(at);
            }
            case null, default -> {
                // Nothing to do on a title that does not fold.
            }
        }
    }
}
