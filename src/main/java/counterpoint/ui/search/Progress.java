package counterpoint.ui.search;

import counterpoint.ui.model.search.Learning;
import counterpoint.ui.model.search.Question;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the search does not cover yet, or not as it should: cases that are being read, an index that is not kept, passages
/// of which it is not known what they mean, and how to have these read.
final class Progress extends VBox {
    private final SearchModel model;
    private final Label words = new Label();
    private final Button rest = new Button();

    Progress(SearchModel model) {
        this.model = model;
        getStyleClass().add("search-progress");
        words.getStyleClass().add("search-waiting");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        rest.getStyleClass().addAll("link", "search-read-rest");
        Tip.on(rest, Texts.of("search.left.accessible"));
        rest.setAccessibleText(Texts.of("search.left.accessible"));
        rest.setOnAction(_ -> model.learnRest());
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(words, rest);
        managedProperty().bind(visibleProperty());
        model.waiting().subscribe(() -> show());
        model.coverage().subscribe(() -> show());
        model.learning().subscribe(() -> show());
        model.question().now().map(Question::manner).subscribe(_ -> show());
        show();
    }

    private void show() {
        List<String> lines = new ArrayList<>();
        int waiting = model.waiting().get();
        int covered = model.coverage().get().cases().size();
        if (waiting > 0) {
            lines.add(Texts.of("search.covers", covered, covered + waiting));
        }
        model.coverage().get().notice().ifPresent(lines::add);
        Learning learning = model.learning().get();
        boolean byMeaning = model.question().now().get().manner().byMeaning();
        if (byMeaning) {
            learning.sentence().ifPresent(lines::add);
        }
        rest.setVisible(byMeaning && learning.canGoOn());
        rest.setText(Texts.of("search.left.read", learning.left()));
        words.setText(String.join(" ", lines));
        setVisible(!lines.isEmpty());
    }
}
