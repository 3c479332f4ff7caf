package counterpoint.ui.table;

import counterpoint.authority.Depth;
import counterpoint.ui.model.Depths;
import counterpoint.ui.theme.Side;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

/// What the signs for depth mean, the deepest first.
final class DepthLegend extends TilePane {
    private static final int COLUMNS = 2;

    DepthLegend() {
        getStyleClass().add("depth-legend");
        setPrefColumns(COLUMNS);
        setTileAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Region.USE_PREF_SIZE);
        for (Depth depth : List.of(Depth.values()).reversed()) {
            Label word = new Label(Depths.word(depth));
            word.getStyleClass().add("depth-word");
            HBox line = new HBox(new DepthSign(depth, Side.BESIDE), word);
            line.getStyleClass().add("depth-legend-line");
            getChildren().add(line);
        }
    }
}
