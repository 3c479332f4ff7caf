package counterpoint.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes buttons that keep their words whole and say what they do, to the pointer and to a screen reader.
public final class Buttons {
    private Buttons() {
    }

    /// A button.
    ///
    /// @param tip what it does
    public static Button plain(String words, String tip, Runnable action) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that looks like a link.
    ///
    /// @param tip what it does
    public static Button link(String words, String tip, Runnable action) {
        Button button = plain(words, tip, action);
        button.getStyleClass().add("link");
        return button;
    }

    /// A button with the key that does the same beside its words.
    ///
    /// @param tip what it does
    public static Button keyed(String words, String key, String tip, Runnable action) {
        Label cap = new Label(key);
        cap.getStyleClass().addAll("keycap", "wide");
        Button button = plain(words, tip, action);
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }
}
