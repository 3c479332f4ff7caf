package counterpoint.ui.search;

import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below the results: which hit is looked at, which keys act, and what an outline means.
public final class SearchStatus extends HBox {
    private final SearchModel model;
    private final Label which = new Label();
    private final Label keys = new Label();
    private final HBox legend;

    public SearchStatus(SearchModel model) {
        this.model = model;
        SearchSheet.dress(this);
        getStyleClass().addAll("status-bar", "search-status");
        keys.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label outlined = new Label(Texts.of("search.status.outlined"));
        outlined.getStyleClass().add("outlined-sample");
        outlined.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = new Label(Texts.of("search.status.meaning"));
        meaning.setMinWidth(0);
        this.legend = new HBox(outlined, meaning);
        legend.getStyleClass().add("search-legend");
        which.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(which, keys, space, legend);
        model.selected().subscribe(() -> show());
        model.findings().subscribe(() -> show());
        show();
    }

    private void show() {
        Findings found = model.findings().get();
        int at = model.selected().get().map(found.hits()::indexOf).orElse(-1);
        which.setManaged(at >= 0);
        legend.setVisible(at >= 0);
        which.setText(at < 0 ? "" : Texts.of("search.status.which", at + 1, found.total()));
        keys.setText(at < 0 ? Texts.of("search.status.none") : Texts.of("search.status.keys"));
    }
}
