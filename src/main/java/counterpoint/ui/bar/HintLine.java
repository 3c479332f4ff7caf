package counterpoint.ui.bar;

import counterpoint.ui.model.HintModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A hint above the columns, until the reader sends it away.
public final class HintLine extends HBox {
    /// @param gone runs when it was sent away, to give the keyboard back to the text
    public HintLine(HintModel hints, Runnable gone) {
        getStyleClass().addAll("banner", "hint");
        Label sentence = new Label(Texts.of("hint.walk"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(Texts.of("hint.close"));
        close.setAccessibleText(Texts.of("hint.close.accessible"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> {
            hints.dismiss();
            gone.run();
        });
        getChildren().addAll(sentence, close);
        visibleProperty().bind(hints.walk());
        managedProperty().bind(visibleProperty());
    }
}
