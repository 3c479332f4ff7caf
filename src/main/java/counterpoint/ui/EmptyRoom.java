package counterpoint.ui;

import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Stands where there is no text to read: says what happened, and offers what can be done.
final class EmptyRoom extends VBox {
    EmptyRoom(String sentence) {
        getStyleClass().add("empty-room");
        getChildren().add(new WrappedLabel("empty-sentence", sentence));
    }

    /// With what is known of it besides.
    EmptyRoom telling(List<String> sentences) {
        sentences.forEach(sentence -> getChildren().add(new WrappedLabel("empty-detail", sentence)));
        return this;
    }

    /// With a button.
    EmptyRoom offering(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("empty-action");
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
