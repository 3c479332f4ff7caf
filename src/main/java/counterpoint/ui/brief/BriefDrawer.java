package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.model.brief.Templates;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The brief of the open case: its headings with what was marked and written under each.
public final class BriefDrawer extends VBox {
    private final BriefModel model;
    private final ListView<BriefRow> list = new ListView<>();
    private final BriefKeys keys;
    private boolean telling;
    /// Whether quotations were found anew since their rows were last shown.
    private boolean stale;

    /// @param save opens what can be saved
    /// @param giveBack gives the keyboard back to the text
    public BriefDrawer(
            BriefModel model, ExportModel exports, NotesImport imports, Runnable save, Runnable giveBack) {
        BriefCommands commands = new BriefCommands(model);
        this.model = model;
        getStyleClass().add("brief-drawer");
        getStylesheets().add(
                Objects.requireNonNull(BriefDrawer.class.getResource("brief.css")).toExternalForm());
        list.setId("brief-rows");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "brief-list");
        list.setAccessibleText(Texts.of("brief.accessible"));
        RowDrag drag = new RowDrag(list, commands);
        list.setCellFactory(_ -> new BriefCell(model, commands, drag));
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        BriefFoot foot = new BriefFoot(commands, new Templates(model), exports, imports, save);
        getChildren().addAll(nothing(), list, offered(commands), foot);
        model.rows().subscribe(this::fill);
        model.placed().subscribe((_, _) -> {
            stale = true;
            refresh();
        });
        model.chosen().subscribe(_ -> select());
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (row != null && !telling) {
                model.choose(row.spot());
            }
        });
        this.keys = new BriefKeys(list, model, commands, giveBack);
        keys.listen(this);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /// How marking fills the brief, as long as nothing stands in it.
    private Label nothing() {
        Label hint = new WrappedLabel("brief-empty", Texts.of("brief.empty"));
        hint.managedProperty().bind(hint.visibleProperty());
        model.rows().subscribe(rows -> hint.setVisible(!rows.isEmpty() && !model.isBegun()));
        return hint;
    }

    /// What a number key would add now.
    private Label offered(BriefCommands commands) {
        Label offered = new Label();
        offered.setId("brief-offered");
        offered.getStyleClass().add("brief-offered");
        offered.setWrapText(true);
        offered.setMinHeight(Region.USE_PREF_SIZE);
        offered.managedProperty().bind(offered.visibleProperty());
        model.offered().subscribe(words -> {
            offered.setVisible(words.isPresent());
            offered.setText(words.map(one -> Texts.of(
                    "brief.offered", one.shortened().text(), one.pin(), commands.colors().colors().getFirst().name()))
                    .orElse(""));
        });
        VBox.setMargin(offered, new Insets(4, 12, 8, 12));
        return offered;
    }

    /// What changes the list from here does not choose anew.
    private void fill(List<BriefRow> rows) {
        telling = true;
        list.getItems().setAll(rows);
        telling = false;
        select();
        refresh();
    }

    /// Shows quotations that were found anew. A field in which the reader writes would be made anew too, and lose the
    /// keyboard: they wait until the reader ends.
    private void refresh() {
        if (stale && !isWriting()) {
            stale = false;
            list.refresh();
        }
    }

    private boolean isWriting() {
        return list.getItems().stream().anyMatch(BriefRow.Field.class::isInstance);
    }

    private void select() {
        Optional<BriefRow> row = model.row();
        telling = true;
        row.ifPresentOrElse(
                one -> {
                    if (!one.equals(list.getSelectionModel().getSelectedItem())) {
                        list.getSelectionModel().select(one);
                        reveal(list.getSelectionModel().getSelectedIndex());
                    }
                },
                list.getSelectionModel()::clearSelection);
        telling = false;
    }

    /// Brings a row into sight that is not, once the list has its rows.
    private void reveal(int index) {
        Platform.runLater(() -> {
            boolean seen = list.lookupAll(".list-cell").stream()
                    .map(BriefCell.class::cast)
                    .anyMatch(cell -> cell.isVisible() && cell.getIndex() == index && isWithin(cell));
            if (!seen) {
                list.scrollTo(index);
            }
        });
    }

    private boolean isWithin(BriefCell cell) {
        double top = cell.localToScene(0, 0).getY() - list.localToScene(0, 0).getY();
        return top >= 0 && top + cell.getHeight() <= list.getHeight();
    }

    /// Whether a key is for the brief, which has the keyboard.
    public boolean takes(KeyEvent event) {
        return keys.takes(event);
    }

    /// Gives the keyboard to the chosen row.
    public void focus() {
        list.requestFocus();
    }
}
