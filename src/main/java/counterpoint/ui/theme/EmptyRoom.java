package counterpoint.ui.theme;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Stands where there is nothing to read or to decide: says what happened, and offers what can be done.
public final class EmptyRoom extends VBox {
    public EmptyRoom(String sentence) {
        getStyleClass().add("empty-room");
        getChildren().add(new WrappedLabel("empty-sentence", sentence));
    }

    /// With what is known of it besides.
    public EmptyRoom telling(List<String> sentences) {
        sentences.forEach(sentence -> getChildren().add(new WrappedLabel("empty-detail", sentence)));
        return this;
    }

    /// With a button.
    public EmptyRoom offering(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("empty-action");
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
