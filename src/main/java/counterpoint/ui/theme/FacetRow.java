package counterpoint.ui.theme;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One value of a facet: its box, how many rows have it as a bar, and as a number.
final class FacetRow extends HBox {
    private static final double LONGEST_BAR = 30;

    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label count = new Label();

    /// @param slim whether there is no room for the bar
    FacetRow(ObservableBooleanValue slim) {
        getStyleClass().add("facet-row");
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        bar.getStyleClass().add("facet-bar");
        slim.subscribe(narrow -> {
            bar.setVisible(!narrow);
            bar.setManaged(!narrow);
        });
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, bar, count);
    }

    CheckBox box() {
        return box;
    }

    /// Shows a value.
    ///
    /// @param most the count whose bar is longest
    void show(Facets.Value value, int most) {
        box.setText(value.name());
        box.setId(value.id());
        box.setSelected(value.chosen());
        box.setAccessibleText(value.accessible());
        Tip.on(box, value.tip());
        String style = value.isTitle() ? "named" : "plain";
        if (!box.getStyleClass().contains(style)) {
            box.getStyleClass().removeAll("named", "plain");
            box.getStyleClass().add(style);
        }
        box.setOnAction(_ -> value.toggle().run());
        box.setGraphic(value.sign().orElse(null));
        count.setText(Integer.toString(value.count()));
        double length = value.count() == 0 ? 0 : Math.max(2, LONGEST_BAR * value.count() / Math.max(1, most));
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
    }
}
