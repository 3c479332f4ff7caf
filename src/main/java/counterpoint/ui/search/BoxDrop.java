package counterpoint.ui.search;

import counterpoint.ui.model.search.Offer;
import counterpoint.ui.model.search.Suggestion;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What drops down from the search box: things to put into it, or a sentence on what is wrong in it.
final class BoxDrop extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final IntConsumer take;

    /// @param take puts the thing at an index into the box
    BoxDrop(IntConsumer take) {
        this.take = take;
        getStyleClass().add("box-drop");
        setManaged(false);
        setVisible(false);
    }

    /// Shows things to take.
    void show(Offer offer) {
        getChildren().clear();
        for (int at = 0; at < offer.list().size(); at++) {
            getChildren().add(row(offer.list().get(at), at, at == offer.chosen()));
        }
        Label keys = new Label(switch (offer.kind()) {
            case FIELDS -> Texts.of("search.drop.fields");
            case VALUES -> Texts.of("search.drop.values");
            case HISTORY -> Texts.of("search.drop.history");
        });
        keys.getStyleClass().add("box-drop-keys");
        getChildren().add(keys);
        setVisible(true);
    }

    /// Shows a sentence.
    void say(String sentence) {
        Label words = new WrappedLabel("box-drop-wrong", sentence);
        getChildren().setAll(words);
        setVisible(true);
    }

    private HBox row(Suggestion suggestion, int at, boolean chosen) {
        Label shown = new Label(suggestion.shown());
        shown.getStyleClass().add("box-drop-shown");
        shown.setMinWidth(0);
        Label detail = new Label(suggestion.detail());
        detail.getStyleClass().add("box-drop-detail");
        detail.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(suggestion.count() == 0 ? "" : Integer.toString(suggestion.count()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(shown, detail, space, count);
        row.getStyleClass().add("box-drop-row");
        row.pseudoClassStateChanged(CHOSEN, chosen);
        row.setAccessibleText(suggestion.count() == 0
                ? suggestion.shown()
                : Texts.of("search.facet.accessible", suggestion.shown(), suggestion.count()));
        row.setOnMousePressed(event -> {
            take.accept(at);
            event.consume();
        });
        return row;
    }
}
