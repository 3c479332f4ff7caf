package counterpoint.ui.theme;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One value of a facet: its box, how many rows have it as a bar, and as a number.
final class FacetRow extends HBox {
    private static final double LONGEST_BAR = 30;
    /// Numbers of more digits need more room.
    private static final int LONG_NUMBER = 1_000;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final CheckBox box = new CheckBox();
    private final Region bar = new Region();
    private final Label count = new Label();
    private final LabelWidths names;
    private final LabelWidths counts;
    private String lettering = "";

    /// @param barred whether there is room for the bar
    /// @param names how wide names are
    /// @param counts how wide numbers are
    FacetRow(ObservableBooleanValue barred, LabelWidths names, LabelWidths counts) {
        this.names = names;
        this.counts = counts;
        getStyleClass().add("facet-row");
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        bar.getStyleClass().add("facet-bar");
        bar.visibleProperty().bind(barred);
        bar.managedProperty().bind(barred);
        count.getStyleClass().add("facet-count");
        getChildren().addAll(box, bar, count);
    }

    CheckBox box() {
        return box;
    }

    /// Whether the whole name and a bar have room in a width.
    boolean fits(double width) {
        return names.of(box) + LONGEST_BAR + counts.of(count) + 2 * getSpacing() <= width;
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
        String style = value.lettering().style();
        if (!box.getStyleClass().contains(style)) {
            box.getStyleClass().remove(lettering);
            box.getStyleClass().add(style);
            lettering = style;
        }
        box.setOnAction(_ -> value.toggle().run());
        box.setGraphic(value.sign().orElse(null));
        count.setText(Integer.toString(value.count()));
        count.pseudoClassStateChanged(LONG, most >= LONG_NUMBER);
        double length = value.count() == 0 ? 0 : Math.max(2, LONGEST_BAR * value.count() / Math.max(1, most));
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
    }
}
