package counterpoint.ui.palette;

import counterpoint.ui.model.palette.PaletteEntry;
import counterpoint.ui.model.palette.PaletteModel;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The palette: what is typed, and what it finds. The keyboard stays in the field; arrows choose, Enter goes.
public final class PaletteView extends VBox {
    private static final double WIDTH = 720;
    private static final double ROW = 30;
    private static final int ROWS = 14;
    /// Room for the sentence that nothing was found.
    private static final int LEAST_ROWS = 3;
    private static final double PADDING = 4;
    private static final int PAGE = 10;

    private final PaletteModel model;
    private final OverSheet over;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label nothing = new Label();

    /// @param over in which it is shown
    public PaletteView(PaletteModel model, OverSheet over) {
        this.model = model;
        this.over = over;
        getStyleClass().add("palette");
        getStylesheets().add(
                Objects.requireNonNull(PaletteView.class.getResource("palette.css")).toExternalForm());
        field.setId("palette-field");
        field.getStyleClass().add("sheet-field");
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.accessible"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        list.setId("palette-list");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new PaletteCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> field.setAccessibleHelp(
                entry == null ? "" : Texts.of("palette.row.accessible", entry.kind().words(), entry.words())));
        nothing.getStyleClass().add("palette-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(new StackPane(nothing));
        Label keys = new Label(Texts.of("palette.keys"));
        keys.getStyleClass().add("sheet-foot");
        getChildren().addAll(field, list, keys);
        model.found().subscribe(this::fill);
    }

    /// Shows it over the window.
    ///
    /// @param others what can be done now, and what else is not of a case
    public void show(List<PaletteEntry> others) {
        model.begin(others);
        over.show(new OverSheet.Sheet("", this, WIDTH, false, field::requestFocus));
    }

    /// What is typed and found.
    public PaletteModel model() {
        return model;
    }

    private void fill(List<PaletteEntry> found) {
        nothing.setText(Texts.of("palette.nothing", field.getText().strip()));
        list.getItems().setAll(found);
        list.setPrefHeight(ROW * Math.clamp(found.size(), LEAST_ROWS, ROWS) + 2 * PADDING);
        over.requestLayout();
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private boolean press(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> go();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - ROWS / 2));
        }
    }

    /// Closes first, so that the keyboard is where it was when the entry does what it does.
    private void go() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            over.close();
            model.go(entry);
        }
    }
}
