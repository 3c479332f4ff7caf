package counterpoint.ui.search;

import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was asked, how many passages were found, and what of the question could not be taken as typed.
final class ResultHead extends VBox {
    private static final int LONGEST = 200;

    private final Label asked = line("search-asked");
    private final Label total = line("search-total");
    private final Label problem = line("search-problem");
    private final Label waiting = line("search-waiting");
    private final Button all = new Button();

    ResultHead(SearchModel model) {
        getStyleClass().add("result-head");
        all.getStyleClass().add("link");
        all.setOnAction(_ -> model.listAll());
        all.setMinWidth(Region.USE_PREF_SIZE);
        Label order = line("search-order");
        order.setText(Texts.of("search.order"));
        total.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox counts = new HBox(total, all, space, order);
        counts.getStyleClass().add("result-counts");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(asked, problem, waiting, counts);
        getChildren().forEach(line -> line.managedProperty().bind(line.visibleProperty()));
        all.managedProperty().bind(all.visibleProperty());
        model.findings().subscribe(found -> {
            counts.setVisible(!found.hits().isEmpty());
            show(found);
        });
        model.waiting().subscribe(cases -> {
            waiting.setVisible(cases > 0);
            waiting.setText(Texts.of("search.reading", cases));
        });
    }

    private void show(Findings found) {
        String words = found.question().words().strip();
        asked.setText(words.isEmpty() ? Texts.of("search.everyPassage") : brief(words));
        asked.setTooltip(words.isEmpty() ? null : new Tooltip(brief(words)));
        total.setText(totalOf(found));
        all.setVisible(found.isCut() && found.question().limit() == SearchModel.FIRST);
        all.setText(Texts.of("search.listAll", found.total()));
        problem.setVisible(found.problem().isPresent() && !found.hits().isEmpty());
        problem.setText(found.problem().orElse(""));
    }

    private static String totalOf(Findings found) {
        String count = found.isCut()
                ? Texts.of("search.totalCut", found.total(), found.hits().size())
                : Texts.of("search.total", found.total());
        boolean repeated = found.hits().stream().anyMatch(hit -> !hit.alsoIn().isEmpty());
        return repeated ? Texts.of("search.totalOnce", count) : count;
    }

    static String brief(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
