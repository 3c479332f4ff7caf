package counterpoint.ui.doctrine;

import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below the doctrines: what the keys do, and what the looks of words mean.
public final class DoctrinesStatus extends HBox {
    private static final double ROOM_FOR_LEGEND = 1200;

    /// @param saving says how far saving has come
    public DoctrinesStatus(Node saving) {
        getStyleClass().add("status-bar");
        Label keys = new Label(Texts.of("doctrines.status.keys"));
        keys.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label legend = new Label(Texts.of("doctrines.status.legend"));
        legend.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_LEGEND));
        legend.managedProperty().bind(legend.visibleProperty());
        getChildren().addAll(keys, saving, space, legend);
    }
}
