package counterpoint.ui.search;

import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Gives what is asked a name and saves it: Enter saves, Esc lets it be.
final class SaveRow extends HBox {
    private final SearchModel model;
    private final TextField name = new TextField();
    private final Label problem = new Label();

    SaveRow(SearchModel model) {
        this.model = model;
        getStyleClass().add("save-row");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.naming());
        name.setId("search-save-name");
        name.setPromptText(Texts.of("search.save.prompt"));
        name.setAccessibleText(Texts.of("search.save.prompt"));
        name.setOnAction(_ -> save());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        problem.getStyleClass().add("search-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(
                name,
                button(Texts.of("search.save.keep"), this::save),
                button(Texts.of("search.save.cancel"), () -> model.naming().set(false)),
                problem);
        model.naming().subscribe(naming -> {
            if (naming) {
                name.setText(ResultHead.brief(model.question().words().get().strip()));
                problem.setText("");
                name.requestFocus();
                name.selectAll();
            }
        });
    }

    private void save() {
        Optional<String> refused = model.save(name.getText());
        problem.setText(refused.orElse(""));
        if (refused.isEmpty()) {
            model.naming().set(false);
        }
    }

    private static Button button(String words, Runnable go) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.run());
        return button;
    }
}
