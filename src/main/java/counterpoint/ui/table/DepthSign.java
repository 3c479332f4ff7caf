package counterpoint.ui.table;

import counterpoint.authority.Depth;
import counterpoint.ui.theme.Side;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A depth as one to four small bars, as many as the opinion goes deep; beside a number, where words do not fit.
final class DepthSign extends HBox {
    private static final double SHORTEST = 3;
    private static final double STEP = 2.5;

    DepthSign(Depth depth, Side side) {
        getStyleClass().addAll("depth-sign", side.style());
        double height = SHORTEST;
        for (Depth step : Depth.values()) {
            Region bar = new Region();
            bar.getStyleClass().add(step.compareTo(depth) <= 0 ? "full" : "empty");
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            getChildren().add(bar);
            height += STEP;
        }
        setMouseTransparent(true);
    }
}
