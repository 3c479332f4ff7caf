package counterpoint.ui.search;

import counterpoint.doctrine.DoctrineTag;
import counterpoint.search.Facet;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A doctrine that a passage discusses: says why when it is pointed at or has the keyboard, and narrows down to it.
final class DoctrineChip extends Button {
    DoctrineChip(SearchModel model, DoctrineTag tag) {
        super(tag.doctrine().label());
        getStyleClass().add("doctrine-chip");
        setMinWidth(Region.USE_PREF_SIZE);
        String why = Texts.of("search.doctrine.why", tag.doctrine().name(), tag.because());
        setAccessibleText(why);
        Tooltip tip = new Tooltip(why);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        setTooltip(tip);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                Bounds here = localToScreen(getBoundsInLocal());
                tip.show(this, here.getMinX(), here.getMaxY() + 2);
            } else {
                tip.hide();
            }
        });
        setOnAction(_ -> model.toggle(Facet.DOCTRINE, tag.id()));
    }

    private static final double WIDEST = 420;
}
