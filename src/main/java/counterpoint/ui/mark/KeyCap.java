package counterpoint.ui.mark;

import javafx.scene.control.Label;

/// A key as it is named beside what it does.
final class KeyCap extends Label {
    KeyCap(String key) {
        super(key);
        getStyleClass().add("keycap");
        if (key.length() > 1) {
            getStyleClass().add("wide");
        }
        setMouseTransparent(true);
    }
}
