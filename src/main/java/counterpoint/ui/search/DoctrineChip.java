package counterpoint.ui.search;

import counterpoint.doctrine.DoctrineTag;
import counterpoint.search.Facet;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A doctrine that a passage discusses: says why when it is pointed at or has the keyboard, and narrows down to it.
final class DoctrineChip extends Button {
    private final SearchModel model;

    DoctrineChip(SearchModel model) {
        this.model = model;
        getStyleClass().add("doctrine-chip");
        setMinWidth(Region.USE_PREF_SIZE);
        focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                Bounds here = localToScreen(getBoundsInLocal());
                Tip.of(this).show(this, here.getMinX(), here.getMaxY() + 2);
            } else {
                Tip.of(this).hide();
            }
        });
    }

    /// Makes it the chip of another doctrine.
    void show(DoctrineTag tag) {
        setText(tag.doctrine().label());
        String why = Texts.of("search.doctrine.why", tag.doctrine().name(), tag.because());
        setAccessibleText(why);
        Tip.on(this, why);
        setOnAction(_ -> model.question().toggle(Facet.DOCTRINE, tag.id()));
    }
}
