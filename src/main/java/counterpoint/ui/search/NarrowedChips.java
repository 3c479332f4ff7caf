package counterpoint.ui.search;

import counterpoint.search.Facet;
import counterpoint.ui.model.search.Narrowing;
import counterpoint.ui.model.search.Question;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// To what the search is narrowed down: a chip for each value, which a click takes away.
final class NarrowedChips extends FlowPane {
    private static final int LONGEST = 48;

    private final SearchModel model;

    NarrowedChips(SearchModel model) {
        this.model = model;
        getStyleClass().add("narrowed-chips");
        managedProperty().bind(visibleProperty());
        model.question().now().map(Question::narrowing).subscribe(this::show);
    }

    private void show(Narrowing narrowing) {
        setVisible(!narrowing.isNone());
        getChildren().clear();
        for (Facet facet : Facet.values()) {
            narrowing.of(facet).forEach(value -> getChildren().add(chip(facet, value)));
        }
    }

    private Button chip(Facet facet, String value) {
        String name = model.nameOf(facet, value);
        String shown = name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
        Button chip = new Button(Texts.of("search.chip", FacetList.nameOf(facet), shown));
        chip.getStyleClass().add("narrowed-chip");
        String tip = Texts.of("search.chip.accessible", FacetList.nameOf(facet), name);
        chip.setAccessibleText(tip);
        Tip.on(chip, tip);
        chip.setOnAction(_ -> model.question().toggle(facet, value));
        return chip;
    }
}
