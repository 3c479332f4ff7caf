package counterpoint.ui.table;

import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// What the lines of the picture mean.
final class NetworkLegend extends HBox {
    NetworkLegend() {
        getStyleClass().add("legend");
        getChildren().addAll(
                new Label(Texts.of("network.legend.width")),
                line(Side.MAJORITY, Texts.of("network.legend.majority")),
                line(Side.DISSENT, Texts.of("network.legend.dissent")));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Label line(Side side, String words) {
        Line sample = new Line(0, 0, 30, 0);
        sample.getStyleClass().addAll("network-line", "sample", side.style());
        Label label = new Label(words, sample);
        label.getStyleClass().add("legend-mark");
        return label;
    }
}
