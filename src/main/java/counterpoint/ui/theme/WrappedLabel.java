package counterpoint.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A label that shows all of its words, on as many lines as they need.
///
/// A plain label gives way in a low parent: its last lines are cut.
public final class WrappedLabel extends Label {
    /// @param style the class by which a style sheet knows it
    public WrappedLabel(String style, String words) {
        super(words);
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
