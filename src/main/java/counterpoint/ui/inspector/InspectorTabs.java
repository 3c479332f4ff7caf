package counterpoint.ui.inspector;

import counterpoint.ui.theme.SteadyToggle;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The row of words above the inspector, which says what it shows.
final class InspectorTabs extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param notes how many notes the open case has
    InspectorTabs(ObjectProperty<Tab> shown, ReadOnlyIntegerProperty notes) {
        getStyleClass().add("inspector-tabs");
        setMinWidth(0);
        for (Tab tab : Tab.values()) {
            ToggleButton button = new SteadyToggle(words(tab));
            button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("inspector-tab");
            if (tab == Tab.BRIEF) {
                button.setAccessibleText(Texts.of("inspector.brief.tip"));
                Tip.on(button, Texts.of("inspector.brief.tip"));
            }
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                shown.set(tab);
            });
            shown.subscribe(now -> button.setSelected(now == tab));
            getChildren().add(button);
            if (tab == Tab.NOTES) {
                Label count = new Label();
                count.getStyleClass().add("section-count");
                button.setGraphic(count);
                button.setContentDisplay(ContentDisplay.RIGHT);
                notes.subscribe(now -> {
                    count.setText(now.intValue() == 0 ? "" : Integer.toString(now.intValue()));
                    button.setAccessibleText(Texts.of("inspector.notes.accessible", now));
                });
            }
        }
    }

    private static String words(Tab tab) {
        return switch (tab) {
            case AUTHORITY -> Texts.of("inspector.authority");
            case DISPUTE -> Texts.of("inspector.dispute");
            case DOCTRINES -> Texts.of("inspector.doctrines");
            case BRIEF -> Texts.of("inspector.brief");
            case NOTES -> Texts.of("inspector.notes");
        };
    }
}
