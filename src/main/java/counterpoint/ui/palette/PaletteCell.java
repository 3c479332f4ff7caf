package counterpoint.ui.palette;

import counterpoint.ui.model.palette.PaletteEntry;
import counterpoint.ui.theme.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the palette: its kind, its name, where it is, and its keys at the right.
final class PaletteCell extends ListCell<PaletteEntry> {
    private static final double KIND = 74;
    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    private final Label kind = new Label();
    private final Label words = new Label();
    private final Label where = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(kind, words, where, space(), keys);

    PaletteCell() {
        row.getStyleClass().add("palette-row");
        kind.getStyleClass().add("palette-kind");
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        words.getStyleClass().add("palette-words");
        where.getStyleClass().add("palette-where");
        where.setMinWidth(0);
        keys.getStyleClass().addAll("keycap", "wide");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(entry.kind().words());
        words.setText(entry.words());
        where.setText(entry.where());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        words.pseudoClassStateChanged(CITED, entry.kind() == PaletteEntry.Kind.CASE
                || entry.kind() == PaletteEntry.Kind.AUTHORITY);
        setGraphic(row);
        setAccessibleText(Texts.of("palette.row.accessible", entry.kind().words(), entry.words()));
    }
}
