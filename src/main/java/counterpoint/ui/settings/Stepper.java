package counterpoint.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A measure between two buttons that make it less or more.
final class Stepper extends HBox {
    private final Label measure = new Label();
    private final Button less;
    private final Button more;

    Stepper(String lessWord, String moreWord, String name, Runnable makeLess, Runnable makeMore) {
        getStyleClass().add("stepper");
        less = button(lessWord, name, makeLess);
        more = button(moreWord, name, makeMore);
        measure.getStyleClass().add("stepper-measure");
        getChildren().setAll(less, measure, more);
    }

    private static Button button(String word, String name, Runnable act) {
        Button button = new Button(word);
        button.setAccessibleText(name + ": " + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    void show(String words, boolean least, boolean most) {
        measure.setText(words);
        less.setDisable(least);
        more.setDisable(most);
    }
}
