package counterpoint.ui.search;

import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The results over the centre: facets on the left, hits in the middle, the passage in context on the right. Before
/// anything is asked the facets have all that there is, so that a question can begin with one of them.
public final class SearchView extends BorderPane {
    private static final double NARROW = 1200;
    private static final double SLIM_FACETS = 186;
    private static final double FACETS = 240;
    private static final double PREVIEW = 0.36;
    /// In a very wide window the hits take no more than their lines need, so that the preview stands beside them.
    private static final double MOST_HITS = 900;

    private final FacetList facets;
    private final Preview preview;
    private final HitList hits;

    /// The results of a search; `setter` sets the opinions for the preview.
    public SearchView(SearchModel model, SetOpinion.Setter setter) {
        SearchSheet.dress(this);
        getStyleClass().add("search-view");
        this.hits = new HitList(model);
        this.preview = new Preview(model, setter);
        this.facets = new FacetList(model);
        Advice advice = new Advice(model);
        BorderPane results = new BorderPane(new StackPane(hits, advice));
        results.setTop(new ResultHead(model));
        results.setMinWidth(0);
        results.getStyleClass().add("results");
        Label none = new WrappedLabel("facets-none", Texts.of("search.narrow.none"));
        // As wide as the facets, not as its sentence.
        none.setMinWidth(0);
        none.setPrefWidth(0);
        none.setMaxWidth(Double.MAX_VALUE);
        none.visibleProperty().bind(facets.visibleProperty().not());
        StackPane frame = new StackPane(none, facets);
        frame.setAlignment(Pos.TOP_LEFT);
        frame.getStyleClass().add("facets-frame");
        frame.managedProperty().bind(facets.managedProperty());
        frame.visibleProperty().bind(facets.managedProperty());
        setLeft(frame);
        setCenter(results);
        setRight(preview);
        model.findings().subscribe(found -> show(found, advice));
        widthProperty().subscribe(width -> share(width.doubleValue()));
    }

    /// The control that takes the keyboard when the results are shown again.
    public Node list() {
        return hits;
    }

    private void show(Findings found, Node advice) {
        boolean any = !found.hits().isEmpty();
        hits.setVisible(any);
        advice.setVisible(!any);
        preview.setVisible(any);
        preview.setManaged(any);
        facets.setManaged(found.question().like().isEmpty());
        facets.setVisible(found.question().like().isEmpty()
                && (any || found.question().isEmpty() || !found.question().narrowing().isNone()));
    }

    private void share(double width) {
        double slim = width < NARROW ? SLIM_FACETS : FACETS;
        facets.slim().set(width < NARROW);
        facets.setMinWidth(slim);
        facets.setMaxWidth(slim);
        double shown = Math.floor(Math.max(width * PREVIEW, width - slim - MOST_HITS));
        preview.setMinWidth(shown);
        preview.setMaxWidth(shown);
    }
}
