package counterpoint.ui.search;

import counterpoint.ui.model.search.Manner;
import counterpoint.ui.model.search.Question;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The switches of the search: in which order, by meaning too, in the advanced syntax.
final class SearchManner extends FlowPane {
    private final ToggleButton best;
    private final ToggleButton grouped;
    private final CheckBox meaning;
    private final CheckBox advanced;
    private final HBox order;

    SearchManner(SearchModel model) {
        getStyleClass().add("search-manner");
        best = order(Texts.of("search.order.best"), "first", () -> model.question().grouped(false));
        grouped = order(Texts.of("search.order.opinion"), "last", () -> model.question().grouped(true));
        order = new HBox(best, grouped);
        order.getStyleClass().add("segments");
        meaning = box(Texts.of("search.meaning"), Texts.of("search.meaning.tip"));
        meaning.setOnAction(_ -> model.question().byMeaning(meaning.isSelected()));
        advanced = box(Texts.of("search.advanced"), Texts.of("search.advanced.tip"));
        advanced.setOnAction(_ -> model.question().advanced(advanced.isSelected()));
        getChildren().addAll(order, meaning, advanced);
        model.question().now().map(Question::manner).subscribe(this::show);
        model.findings().subscribe(found -> {
            order.setVisible(!found.hits().isEmpty());
            order.setManaged(order.isVisible());
        });
    }

    private void show(Manner manner) {
        best.setSelected(!manner.grouped());
        grouped.setSelected(manner.grouped());
        meaning.setSelected(manner.byMeaning());
        advanced.setSelected(manner.advanced());
        meaning.setDisable(manner.advanced());
    }

    private ToggleButton order(String words, String place, Runnable go) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().addAll("segment", place);
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            go.run();
        });
        return button;
    }

    private static CheckBox box(String words, String tip) {
        CheckBox box = new CheckBox(words);
        box.setAccessibleText(tip);
        Tip.on(box, tip);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
