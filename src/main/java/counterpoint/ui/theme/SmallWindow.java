package counterpoint.ui.theme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A small window with a title, some sentences and some buttons.
public final class SmallWindow {
    private static final double WIDTH = 460;

    private SmallWindow() {
    }

    /// The window, not shown yet.
    public static Stage of(
            Optional<Window> owner, List<String> sheets, String title, List<? extends Node> lines,
            List<Button> buttons) {
        Fonts.load();
        Label head = new Label(title);
        head.getStyleClass().add("small-window-title");
        head.setWrapText(true);
        HBox foot = new HBox();
        foot.getStyleClass().add("small-window-buttons");
        buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        foot.getChildren().setAll(buttons);
        VBox content = new VBox(head);
        content.getStyleClass().add("small-window");
        content.getChildren().addAll(lines);
        content.getChildren().add(foot);
        content.setPrefWidth(WIDTH);
        Scene scene = new Scene(content);
        scene.getStylesheets().setAll(sheets);
        Stage stage = new Stage();
        owner.ifPresent(stage::initOwner);
        stage.setTitle(title);
        stage.setResizable(false);
        stage.setScene(scene);
        return stage;
    }

    /// A sentence as such a window shows it.
    public static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("small-window-sentence");
        return label;
    }
}
