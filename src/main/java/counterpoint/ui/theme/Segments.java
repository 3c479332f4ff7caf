package counterpoint.ui.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row of words of which one is chosen.
///
/// @param <T> what the words stand for
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param words what to offer, in order, each with its word
    /// @param name of the row, for those who cannot see it
    /// @param choose hears of the reader's choice
    public Segments(Map<T, String> words, String name, Consumer<T> choose) {
        getStyleClass().add("segments");
        words.forEach((value, word) -> {
            ToggleButton button = new SteadyToggle(word);
            button.getStyleClass().add("segment");
            button.setAccessibleText(name + ": " + word);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            buttons.put(value, button);
        });
        getChildren().setAll(buttons.values());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
    }

    /// Shows which is chosen.
    public void show(T chosen) {
        buttons.forEach((value, button) -> button.setSelected(value.equals(chosen)));
    }
}
