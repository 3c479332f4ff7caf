package counterpoint.ui.search;

import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The hits, best first. A click looks at one, a double click or Enter opens it; who scrolls to the last has all listed.
final class HitList extends ListView<Hit> {
    private boolean filling;

    HitList(SearchModel model) {
        getStyleClass().addAll("plain-list", "chosen-rows", "hit-list");
        setId("search-hits");
        setAccessibleText(Texts.of("search.hits.accessible"));
        setMinWidth(0);
        setCellFactory(_ -> new HitCell(model));
        model.findings().subscribe(this::fill);
        model.selected().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe(hit -> {
            if (hit != null && !filling) {
                model.select(hit);
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
        skinProperty().subscribe(_ -> lookupAll(".scroll-bar").forEach(bar -> follow(model, (ScrollBar) bar)));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    PreviewFoot.other(model.selected().get()).ifPresent(model::open);
                } else {
                    model.open();
                }
                event.consume();
            }
        });
    }

    private void follow(SearchModel model, ScrollBar bar) {
        bar.valueProperty().subscribe(value -> {
            if (bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()
                    && value.doubleValue() >= bar.getMax()) {
                model.reachEnd();
            }
        });
    }

    /// Where more of the same is listed, what is in sight stays where it is.
    private void fill(Findings found) {
        filling = true;
        int shown = getItems().size();
        boolean more = shown > 0 && found.hits().size() > shown && found.hits().subList(0, shown).equals(getItems());
        if (more) {
            getItems().addAll(found.hits().subList(shown, found.hits().size()));
        } else {
            getItems().setAll(found.hits());
        }
        filling = false;
    }

    private void select(Optional<Hit> hit) {
        int row = hit.map(getItems()::indexOf).orElse(-1);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            show(row);
        }
    }

    /// Brings a row into sight with the one before it, unless both are there.
    private void show(int row) {
        scrollTo(Math.max(0, row - 1));
    }
}
