package counterpoint.ui.search;

import counterpoint.note.MarkColor;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.Facet;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One value of a facet: a box to check, and how many passages have it.
final class FacetRow extends HBox {
    private static final double LONGEST_BAR = 30;

    private final FacetValue value;
    private final CheckBox box = new CheckBox();

    FacetRow(SearchModel model, FacetValue value, int most, BooleanProperty slim) {
        this.value = value;
        getStyleClass().add("facet-row");
        box.setText(value.name());
        box.setSelected(value.chosen());
        box.setTooltip(new Tooltip(value.facet() == Facet.AUTHORITY ? value.id() : value.name()));
        box.setAccessibleText(Texts.of("search.facet.accessible", value.name(), value.count()));
        box.getStyleClass().add(value.facet() == Facet.CASE || value.facet() == Facet.AUTHORITY ? "named" : "plain");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> model.toggle(value.facet(), value.id()));
        if (value.facet() == Facet.SIDE) {
            box.setGraphic(new Badge(OpinionKind.valueOf(value.id())));
        }
        if (value.facet() == Facet.MARKED) {
            MarkColor.of(value.id()).ifPresent(
                    color -> box.setGraphic(new MarkSwatch(Optional.of(color), model.colors())));
        }
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        double length = value.count() == 0 ? 0 : Math.max(2, LONGEST_BAR * value.count() / Math.max(1, most));
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        Label count = new Label(Integer.toString(value.count()));
        count.getStyleClass().add("facet-count");
        bar.visibleProperty().bind(slim.not());
        bar.managedProperty().bind(bar.visibleProperty());
        getChildren().addAll(box, bar, count);
    }

    boolean isOf(FacetValue other) {
        return value.facet() == other.facet() && value.id().equals(other.id());
    }

    FacetValue value() {
        return value;
    }

    boolean hasKeyboard() {
        return box.isFocused();
    }

    void takeKeyboard() {
        box.requestFocus();
    }
}
