package counterpoint.ui.bar;

import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// What the marks of the strips mean; shown where the bar is wide enough.
final class StripLegend extends HBox {
    StripLegend() {
        getStyleClass().add("legend");
        getChildren().addAll(
                new Label(Texts.of("legend.strips")),
                sample(hit(), Texts.of("legend.hit")),
                sample(diamond(), Texts.of("legend.shared")));
    }

    private static Label sample(Node mark, String words) {
        Label label = new Label(words, mark);
        label.getStyleClass().add("legend-mark");
        return label;
    }

    private static Rectangle hit() {
        Rectangle bar = new Rectangle(9, 4);
        bar.getStyleClass().add("strip-hit");
        return bar;
    }

    private static Polygon diamond() {
        Polygon diamond = new Polygon(3, 0, 6, 3, 3, 6, 0, 3);
        diamond.getStyleClass().addAll("strip-mark", "chosen");
        return diamond;
    }
}
