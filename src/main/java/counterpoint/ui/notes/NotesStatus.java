package counterpoint.ui.notes;

import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below the notes: what the keys do.
public final class NotesStatus extends HBox {
    /// @param saving says how far saving has come
    public NotesStatus(Node saving) {
        getStyleClass().add("status-bar");
        Label keys = new Label(Texts.of("notes.status.keys"));
        keys.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(keys, saving, space);
    }
}
