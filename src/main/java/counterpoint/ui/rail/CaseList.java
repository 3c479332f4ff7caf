package counterpoint.ui.rail;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/// Cases: each name in italics, with its court and year.
final class CaseList extends ListView<CaseEntry> {
    private static final double ROW = 24;
    private static final int MOST_ROWS = 8;
    private static final double ROOM_OF_COURT = 84;

    private final WorkbenchModel model;
    private boolean filling;

    CaseList(WorkbenchModel model, String title) {
        this.model = model;
        getStyleClass().addAll("plain-list", "case-list");
        setAccessibleText(title);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell());
        model.open().subscribe(this::mark);
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !filling) {
                model.open(entry);
            }
        });
    }

    /// Shows these cases, which opens none.
    void show(List<CaseEntry> cases) {
        filling = true;
        getItems().setAll(cases);
        double height = ROW * Math.clamp(cases.size(), 1, MOST_ROWS);
        setMinHeight(height);
        setPrefHeight(height);
        mark();
        filling = false;
    }

    /// Marks the open case, if it is in this list.
    private void mark() {
        Optional<CaseEntry> shown = model.open().get().filter(getItems()::contains);
        shown.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    private static final class Cell extends ListCell<CaseEntry> {
        private final Label name = new Label();
        private final Label court = new FirmLabel(ROOM_OF_COURT);
        private final HBox row = new HBox(name, court);
        private Subscription state = Subscription.EMPTY;

        Cell() {
            name.getStyleClass().add("case-list-name");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMinWidth(0);
            court.getStyleClass().add("case-list-court");
            // Of a long court the year is what tells decisions of one name apart.
            court.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
            row.getStyleClass().add("case-list-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CaseEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : row);
            Tip.off(this);
            state.unsubscribe();
            state = empty ? Subscription.EMPTY : entry.state().subscribe(_ -> show(entry));
        }

        /// What a text says of its case is known only once it is read.
        private void show(CaseEntry entry) {
            name.setText(entry.name());
            court.setText(entry.courtAndYear());
            Tip.on(this, entry.name());
            setAccessibleText(Texts.of("rail.case.accessible", entry.name(), entry.courtAndYear()));
        }
    }
}
