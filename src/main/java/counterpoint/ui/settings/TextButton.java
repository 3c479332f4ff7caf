package counterpoint.ui.settings;

import counterpoint.ui.model.ReadingModel;
import counterpoint.ui.model.UndoModel;
import counterpoint.ui.theme.PopupSheets;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// The button "Text" of the tool bar, which opens and closes the reading settings.
public final class TextButton extends ToggleButton {
    private static final double GAP = 6;

    private final Popup popup = new Popup();
    private final ReadingModel reading;
    private final UndoModel undo;
    /// Made when it is first asked for.
    private Optional<TextSettings> card = Optional.empty();

    public TextButton(ReadingModel reading, UndoModel undo) {
        super(Texts.of("settings.button"));
        this.reading = reading;
        this.undo = undo;
        getStyleClass().add("bar-button");
        setAccessibleText(Texts.of("settings.button.tip"));
        Tip.on(this, Texts.of("settings.button.tip"));
        setMinWidth(Region.USE_PREF_SIZE);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> setSelected(false));
        selectedProperty().subscribe((_, open) -> toggle(open));
    }

    private void toggle(boolean open) {
        if (!open || getScene() == null) {
            popup.hide();
            return;
        }
        TextSettings shown = card.orElseGet(() -> made(getScene()));
        shown.applyCss();
        Bounds here = localToScreen(getLayoutBounds());
        popup.show(this, here.getMaxX() - shown.prefWidth(-1), here.getMaxY() + GAP);
    }

    private TextSettings made(Scene scene) {
        TextSettings made = new TextSettings(reading, undo);
        popup.getContent().add(made);
        PopupSheets.follow(scene, popup, made);
        card = Optional.of(made);
        return made;
    }
}
