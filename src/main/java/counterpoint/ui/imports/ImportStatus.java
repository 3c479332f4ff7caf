package counterpoint.ui.imports;

import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the bottom while the page is shown: the keys, and what the marks mean.
public final class ImportStatus extends HBox {
    /// @param checked whether a text is shown, of which the keys and the marks speak
    public ImportStatus(ObservableValue<Boolean> checked) {
        ImportSheet.dress(this);
        getStyleClass().add("status-bar");
        Label keys = new Label(Texts.of("import.status.keys"));
        keys.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox legend = new HBox(
                sample(Texts.of("import.legend.struck"), "struck-sample"),
                meaning(Texts.of("import.legend.struck.means")),
                sample(Texts.of("import.legend.dashed"), "dashed-sample"),
                meaning(Texts.of("import.legend.dashed.means")),
                sample(Texts.of("import.legend.box"), "missing-sample"),
                meaning(Texts.of("import.legend.box.means")));
        legend.getStyleClass().add("import-legend");
        getChildren().addAll(keys, space, legend);
        for (Node told : List.of(keys, legend)) {
            told.visibleProperty().bind(checked);
        }
    }

    private static Label sample(String words, String style) {
        Label sample = new Label(words);
        sample.getStyleClass().add(style);
        sample.setMinWidth(Region.USE_PREF_SIZE);
        return sample;
    }

    private static Label meaning(String words) {
        Label meaning = new Label(words);
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        return meaning;
    }
}
