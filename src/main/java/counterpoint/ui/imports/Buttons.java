package counterpoint.ui.imports;

import counterpoint.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Buttons that show the key that does the same.
final class Buttons {
    private Buttons() {
    }

    /// A button with its key beside its words.
    static Button keyed(String words, String key, String accessible, Runnable action) {
        Label cap = new Label(key);
        cap.getStyleClass().addAll("keycap", "wide");
        Button button = plain(words, accessible, action);
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static Button plain(String words, String accessible, Runnable action) {
        Button button = new Button(words);
        button.setAccessibleText(accessible);
        Tip.on(button, accessible);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button link(String words, String accessible, Runnable action) {
        Button button = plain(words, accessible, action);
        button.getStyleClass().add("link");
        return button;
    }
}
