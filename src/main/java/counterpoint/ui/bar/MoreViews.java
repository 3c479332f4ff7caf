package counterpoint.ui.bar;

import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The views for whose tabs a narrow window has no room, in a menu behind the other tabs; gone where all have room.
final class MoreViews extends MenuButton {
    /// @param tabs that may not be shown
    MoreViews(List<ToggleButton> tabs) {
        super(Texts.of("bar.more"));
        setId("more-views");
        getStyleClass().add("more-views");
        setAccessibleText(Texts.of("bar.more.tip"));
        Tip.on(this, Texts.of("bar.more.tip"));
        setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !hidden(tabs).isEmpty(),
                tabs.stream().map(ToggleButton::visibleProperty).toArray(ObservableValue<?>[]::new)));
        managedProperty().bind(visibleProperty());
        setOnShowing(_ -> getItems().setAll(hidden(tabs).stream().map(MoreViews::item).toList()));
        // A menu without items does not open.
        getItems().add(new MenuItem());
    }

    private static List<ToggleButton> hidden(List<ToggleButton> tabs) {
        return tabs.stream().filter(tab -> !tab.isVisible()).toList();
    }

    private static MenuItem item(ToggleButton tab) {
        MenuItem item = new MenuItem(tab.getText());
        item.setOnAction(_ -> tab.fire());
        return item;
    }
}
