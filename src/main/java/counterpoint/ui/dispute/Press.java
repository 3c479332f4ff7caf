package counterpoint.ui.dispute;

import counterpoint.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The buttons of this view.
final class Press {
    private Press() {
    }

    /// A button that shows its key.
    static Button key(String words, String accessible, String key, Runnable action) {
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
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that looks like a link.
    static Button link(String words, String accessible, Runnable action) {
        Button button = plain(words, accessible, action);
        button.getStyleClass().addAll("link", "dispute-link");
        return button;
    }
}
