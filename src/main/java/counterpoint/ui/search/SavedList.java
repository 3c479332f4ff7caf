package counterpoint.ui.search;

import counterpoint.ui.model.search.SavedModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The reader's saved searches, below how to ask.
final class SavedList extends VBox {
    private final SearchModel model;

    SavedList(SearchModel model) {
        this.model = model;
        getStyleClass().add("saved-list");
        managedProperty().bind(visibleProperty());
        model.saved().rows().subscribe(this::show);
    }

    private void show(List<SavedModel.Row> rows) {
        setVisible(!rows.isEmpty());
        Label title = new Label(Texts.of("search.saved.title"));
        title.getStyleClass().add("advice-title");
        getChildren().setAll(title);
        rows.forEach(row -> getChildren().add(new SavedRow(model, row)));
    }
}
