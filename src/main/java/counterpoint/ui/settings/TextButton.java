package counterpoint.ui.settings;

import counterpoint.ui.model.ReadingModel;
import counterpoint.ui.model.UndoModel;
import counterpoint.ui.theme.PopupSheets;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// The button "Text" of the tool bar, which opens and closes the reading settings.
public final class TextButton extends ToggleButton {
    private static final double GAP = 6;

    private final Popup popup = new Popup();
    private final TextSettings card;
    private boolean dressed;

    public TextButton(ReadingModel reading, UndoModel undo) {
        super(Texts.of("settings.button"));
        this.card = new TextSettings(reading, undo);
        getStyleClass().add("bar-button");
        setAccessibleText(Texts.of("settings.button.tip"));
        setTooltip(new Tooltip(Texts.of("settings.button.tip")));
        setMinWidth(Region.USE_PREF_SIZE);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> setSelected(false));
        selectedProperty().subscribe((_, open) -> toggle(open));
    }

    private void toggle(boolean open) {
        if (!open || getScene() == null) {
            popup.hide();
            return;
        }
        if (!dressed) {
            PopupSheets.follow(getScene(), popup, card);
            dressed = true;
        }
        card.applyCss();
        Bounds here = localToScreen(getLayoutBounds());
        popup.show(this, here.getMaxX() - card.prefWidth(-1), here.getMaxY() + GAP);
    }
}
