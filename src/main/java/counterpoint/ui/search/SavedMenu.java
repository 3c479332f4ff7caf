package counterpoint.ui.search;

import counterpoint.ui.model.search.SavedModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// The saved searches as a menu, beside every result.
final class SavedMenu extends MenuButton {
    private final SearchModel model;

    SavedMenu(SearchModel model) {
        super(Texts.of("search.saved.menu"));
        this.model = model;
        setAccessibleText(Texts.of("search.saved.menu"));
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        model.saved().rows().subscribe(this::fill);
        model.findings().subscribe(_ -> fill(model.saved().rows().get()));
    }

    private void fill(List<SavedModel.Row> rows) {
        setVisible(!rows.isEmpty() && !model.findings().get().question().isEmpty());
        int fresh = rows.stream().mapToInt(row -> row.fresh().orElse(0)).sum();
        setText(fresh == 0 ? Texts.of("search.saved.menu") : Texts.of("search.saved.menu.new", fresh));
        getItems().setAll(rows.stream().map(this::item).toList());
    }

    private MenuItem item(SavedModel.Row row) {
        MenuItem item = new MenuItem(Texts.of("search.saved.item", row.saved().name(), SavedRow.news(row)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.open(row.saved()));
        return item;
    }
}
