package counterpoint.ui.rail;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The cases: each name in italics, with its court and year.
final class CaseList extends ListView<CaseEntry> {
    private static final double ROW = 24;
    private static final int MOST_ROWS = 8;

    CaseList(WorkbenchModel model) {
        super(FXCollections.observableList(model.cases()));
        getStyleClass().addAll("plain-list", "case-list");
        setAccessibleText(Texts.of("rail.cases"));
        setFixedCellSize(ROW);
        double height = ROW * Math.clamp(model.cases().size(), 1, MOST_ROWS);
        setMinHeight(height);
        setPrefHeight(height);
        setCellFactory(_ -> new Cell());
        model.open().subscribe(open -> open.ifPresent(getSelectionModel()::select));
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.open(entry);
            }
        });
    }

    private static final class Cell extends ListCell<CaseEntry> {
        private final Label name = new Label();
        private final Label court = new Label();
        private final HBox row = new HBox(name, court);
        private final Tooltip whole = new Tooltip();

        Cell() {
            name.getStyleClass().add("case-list-name");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMinWidth(0);
            court.getStyleClass().add("case-list-court");
            court.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("case-list-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CaseEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : row);
            setTooltip(empty ? null : whole);
            if (!empty) {
                name.setText(entry.name());
                court.setText(entry.courtAndYear());
                whole.setText(entry.name());
                setAccessibleText(Texts.of("rail.case.accessible", entry.name(), entry.courtAndYear()));
            }
        }
    }
}
