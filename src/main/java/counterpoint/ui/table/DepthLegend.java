package counterpoint.ui.table;

import counterpoint.authority.Depth;
import counterpoint.ui.model.Depths;
import counterpoint.ui.theme.Side;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the signs for depth mean, the deepest first.
final class DepthLegend extends FlowPane {
    private static final double WRAP = 220;

    DepthLegend() {
        getStyleClass().add("depth-legend");
        setPrefWrapLength(WRAP);
        for (Depth depth : List.of(Depth.values()).reversed()) {
            Label word = new Label(Depths.word(depth));
            word.getStyleClass().add("depth-word");
            HBox line = new HBox(new DepthSign(depth, Side.BESIDE), word);
            line.getStyleClass().add("depth-legend-line");
            getChildren().add(line);
        }
    }
}
