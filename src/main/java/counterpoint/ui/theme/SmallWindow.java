package counterpoint.ui.theme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// A small window with a title, some sentences and some buttons.
public final class SmallWindow {
    private static final double WIDTH = 460;
    /// More than a desktop sets above a window; its own height is known only once it is shown.
    private static final double TITLE_BAR = 48;

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
        // Enter presses the button that has the keyboard, and shall press the one that looks like it.
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                _ -> buttons.stream().filter(Button::isDefaultButton).forEach(Button::requestFocus));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> fit(stage, content, foot));
        return stage;
    }

    /// What lies above the buttons scrolls in a window that would be larger than its screen, so that they stay in sight.
    private static void fit(Stage stage, VBox content, HBox foot) {
        Rectangle2D room = Optional.ofNullable(stage.getOwner())
                .flatMap(owner -> Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream().findFirst())
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        content.applyCss();
        double width = content.prefWidth(-1);
        double height = content.prefHeight(width) + TITLE_BAR;
        if (height > room.getHeight() || width > room.getWidth()) {
            content.getChildren().remove(foot);
            VBox above = new VBox();
            above.getStyleClass().add("small-window-above");
            above.getChildren().setAll(List.copyOf(content.getChildren()));
            ScrollPane scroll = new ScrollPane(above);
            scroll.setFitToWidth(width <= room.getWidth());
            scroll.setFocusTraversable(false);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            content.getChildren().setAll(scroll, foot);
            stage.setResizable(true);
            stage.setWidth(Math.min(width, room.getWidth()));
            stage.setHeight(Math.min(height, room.getHeight()));
        }
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
