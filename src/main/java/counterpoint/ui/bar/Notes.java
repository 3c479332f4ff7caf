package counterpoint.ui.bar;

import counterpoint.ui.theme.Texts;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A small list of what was met in reading a case, one sentence each.
final class Notes {
    private static final double WIDTH = 440;
    private static final double TALLEST = 360;

    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    Notes(List<String> sentences) {
        this(Texts.of("reading.notes"), sentences);
    }

    Notes(String about, List<String> sentences) {
        Label title = new Label(about);
        title.getStyleClass().add("section-title");
        VBox list = new VBox();
        list.getStyleClass().add("notes-list");
        sentences.forEach(sentence -> list.getChildren().add(line(sentence)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setAccessibleText(about);
        card.getChildren().addAll(title, scroll);
        card.getStyleClass().add("popup-card");
        card.setPrefWidth(WIDTH);
        popup.getContent().add(card);
        popup.setAutoHide(true);
    }

    void showAbove(Node owner) {
        Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
        popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        card.applyCss();
        double height = card.prefHeight(WIDTH);
        popup.show(owner, bounds.getMinX(), Math.max(0, bounds.getMinY() - height - 6));
    }

    private static Label line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        return line;
    }
}
