package counterpoint.ui.search;

import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The slim bar above a text that was opened from the results: which hit it is, and the way to the next.
public final class HitBar extends HBox {
    private final SearchModel model;
    private final Label which = new Label();
    private final Label words = new Label();
    private final Button previous;
    private final Button next;

    public HitBar(SearchModel model) {
        this.model = model;
        SearchSheet.dress(this);
        getStyleClass().add("hit-bar");
        which.getStyleClass().add("hit-bar-which");
        which.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("hit-bar-words");
        words.setMinWidth(0);
        previous = button(Texts.of("search.previous"), Texts.of("search.previous.key"),
                Texts.of("search.previous.accessible"), () -> model.walk().step(-1));
        next = button(Texts.of("search.next"), Texts.of("search.next.key"),
                Texts.of("search.next.accessible"), () -> model.walk().step(1));
        managedProperty().bind(visibleProperty());
        model.walk().visit().subscribe(this::show);
    }

    private void show(Optional<Visit> visit) {
        setVisible(visit.isPresent());
        visit.ifPresent(now -> {
            if (getChildren().isEmpty()) {
                fill();
            }
            which.setText(Texts.of("search.visit", now.number(), now.total()));
            words.setText(now.words().isEmpty() ? "" : ResultHead.brief(now.words()));
            previous.setDisable(now.number() == 1);
            next.setDisable(now.number() == now.total());
        });
    }

    /// Until a hit is read there is nothing in it: most starts have none.
    private void fill() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(which, words, space, previous, next,
                button(Texts.of("search.results"), Texts.of("search.key"),
                        Texts.of("search.results.accessible"), model::show),
                button(Texts.of("search.done"), Texts.of("search.done.key"),
                        Texts.of("search.done.accessible"), model.walk()::leave));
    }

    private static Button button(String words, String key, String tip, Runnable go) {
        Button button = Buttons.keyed(words, key, tip, go);
        button.getStyleClass().add("hit-bar-button");
        return button;
    }
}
