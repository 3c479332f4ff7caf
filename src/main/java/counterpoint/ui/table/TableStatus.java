package counterpoint.ui.table;

import counterpoint.ui.theme.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below the authorities: what the keys do, and what the words for depth mean.
public final class TableStatus extends HBox {
    private static final double ROOM_FOR_DEPTH = 1300;

    /// @param saving says how far saving has come
    /// @param form how the authorities are shown; each opinion of the matrix has a cell to go to
    public TableStatus(Node saving, ObservableValue<Form> form) {
        getStyleClass().add("status-bar");
        Label keys = new Label();
        form.subscribe(now -> keys.setText(
                now == Form.MATRIX ? Texts.of("table.status.keys.matrix") : Texts.of("table.status.keys")));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label depth = new Label(Texts.of("table.status.depth"));
        depth.setMinWidth(0);
        depth.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_DEPTH));
        getChildren().addAll(keys, saving, space, depth);
    }
}
