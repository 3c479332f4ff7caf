package counterpoint.ui.brief;

import counterpoint.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What can be done with the chosen row, in words below it.
final class RowActions extends FlowPane {
    RowActions() {
        getStyleClass().add("brief-actions");
    }

    /// With something more that can be done.
    ///
    /// @param tip what it does, with its key
    RowActions with(String id, String words, String tip, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("link");
        button.setFocusTraversable(false);
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
