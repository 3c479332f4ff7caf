package counterpoint.ui.rail;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Cases: each name in italics, with its court and year; a long name takes two lines.
final class CaseList extends ListView<CaseEntry> {
    private static final int MOST_ROWS = 8;
    /// What the style sheet leaves on both sides of a row.
    private static final double EDGES = 24;

    private final WorkbenchModel model;
    private final CaseRow ruler = CaseRow.ruler();
    private boolean filling;

    CaseList(WorkbenchModel model, String title) {
        this.model = model;
        getStyleClass().addAll("plain-list", "case-list");
        setAccessibleText(title);
        setCellFactory(_ -> new Cell());
        model.open().subscribe(this::mark);
        widthProperty().subscribe(_ -> fit());
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
        fit();
        mark();
        filling = false;
    }

    /// As tall as its rows, up to a height at which it scrolls.
    private void fit() {
        double most = MOST_ROWS * CaseRow.LEAST;
        double tall = 0;
        for (CaseEntry entry : getItems()) {
            ruler.show(entry);
            tall += ruler.prefHeight(Math.max(0, getWidth() - EDGES));
            if (tall >= most) {
                break;
            }
        }
        double height = Math.clamp(tall, CaseRow.LEAST, most);
        setMinHeight(height);
        setPrefHeight(height);
    }

    /// Marks the open case, if it is in this list.
    private void mark() {
        Optional<CaseEntry> shown = model.open().get().filter(getItems()::contains);
        shown.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    private final class Cell extends RowCell<CaseEntry> {
        private final CaseRow row = new CaseRow();
        private final Tooltip whole = new Tooltip();
        private Subscription state = Subscription.EMPTY;

        @Override
        protected Region row() {
            return row;
        }

        @Override
        protected void show(CaseEntry entry) {
            state.unsubscribe();
            state = entry.state().subscribe(_ -> tell(entry));
        }

        /// What a text says of its case is known only once it is read.
        private void tell(CaseEntry entry) {
            row.show(entry);
            whole.setText(Texts.of("rail.case.accessible", entry.name(), entry.courtAndYear()));
            setTooltip(whole);
            setAccessibleText(whole.getText());
            fit();
        }
    }
}
