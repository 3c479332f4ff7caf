package counterpoint.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// A button of the bar that lays a folded pane over the text.
final class PaneToggle extends ToggleButton {
    /// @param tip what assistive technology says of it
    /// @param open whether the pane lies over the text
    /// @param folds whether there is a folded pane to open; else the button is not there
    PaneToggle(String words, String tip, BooleanProperty open, ObservableValue<Boolean> folds) {
        super(words);
        getStyleClass().add("bar-button");
        setAccessibleText(tip);
        selectedProperty().bindBidirectional(open);
        visibleProperty().bind(folds);
        managedProperty().bind(visibleProperty());
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
