package counterpoint.ui.search;

import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The head of the preview: whose words, where to cite them, and the button that opens them in their column.
final class PreviewHead extends HBox {
    private final StackPane badge = new StackPane();
    private final Label name = new Label();
    private final Label author = new Label();
    private final Label pin = new Label();

    PreviewHead(SearchModel model) {
        getStyleClass().add("preview-head");
        name.getStyleClass().add("preview-case");
        name.setMinWidth(0);
        author.getStyleClass().add("preview-author");
        author.setMinWidth(Region.USE_PREF_SIZE);
        pin.getStyleClass().add("preview-pin");
        pin.setMinWidth(0);
        pin.setWrapText(true);
        pin.setMinHeight(Region.USE_PREF_SIZE);
        HBox first = new HBox(badge, name, author);
        first.getStyleClass().add("hit-head");
        VBox words = new VBox(first, pin);
        words.getStyleClass().add("preview-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label key = new Label(Texts.of("search.open.key"));
        key.getStyleClass().addAll("keycap", "wide");
        Button open = new Button(Texts.of("search.open"), key);
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.setAccessibleText(Texts.of("search.open.accessible"));
        Tip.on(open, Texts.of("search.open.accessible"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> model.open());
        getChildren().addAll(words, open);
    }

    void show(Hit hit) {
        badge.getChildren().setAll(new Badge(hit.opinion().kind()));
        name.setText(hit.entry().name() + ",");
        Tip.on(name, hit.entry().name());
        author.setText(hit.author());
        pin.setText(hit.found().passage().pinCite());
        Tip.on(pin, hit.found().passage().pinCite());
    }
}
