package counterpoint.ui.search;

import counterpoint.session.SavedSearches.Saved;
import counterpoint.ui.model.search.SavedModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One saved search: its name opens it, with how many passages are new since it was last opened.
final class SavedRow extends HBox {
    private final SearchModel model;
    private final Saved saved;
    private final Button name;

    SavedRow(SearchModel model, SavedModel.Row row) {
        this.model = model;
        this.saved = row.saved();
        getStyleClass().add("saved-row");
        name = Buttons.link(saved.name(), Texts.of("search.saved.open", saved.name(), news(row)),
                () -> model.open(saved));
        name.getStyleClass().add("saved-name");
        name.setMinWidth(0);
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                rename();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.saved().delete(saved);
            }
        });
        Label fresh = new Label(news(row));
        fresh.getStyleClass().add(row.fresh().orElse(0) > 0 ? "saved-new" : "saved-old");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                name,
                fresh,
                space,
                Buttons.link(Texts.of("search.saved.rename"), Texts.of("search.saved.rename.accessible", saved.name()),
                        this::rename),
                Buttons.link(Texts.of("search.saved.delete"), Texts.of("search.saved.delete.accessible", saved.name()),
                        () -> model.saved().delete(saved)));
    }

    /// How many passages are new, in words.
    static String news(SavedModel.Row row) {
        return row.fresh().isEmpty()
                ? Texts.of("search.saved.counting")
                : Texts.of("search.saved.new", row.fresh().getAsInt());
    }

    private void rename() {
        TextField field = new TextField(saved.name());
        field.setAccessibleText(Texts.of("search.saved.rename.accessible", saved.name()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> {
            model.saved().rename(saved, field.getText());
            back(field);
        });
        field.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back(field);
                event.consume();
            }
        });
        getChildren().set(0, field);
        field.requestFocus();
        field.selectAll();
    }

    /// The row as it was; if the name has changed, the list has been made anew already.
    private void back(Node field) {
        int at = getChildren().indexOf(field);
        if (at >= 0) {
            getChildren().set(at, name);
            name.requestFocus();
        }
    }
}
