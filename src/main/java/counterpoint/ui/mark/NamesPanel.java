package counterpoint.ui.mark;

import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import counterpoint.ui.model.notes.Written;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The names and the order of the colors: type to rename, Alt and an arrow or the buttons to move to another key.
final class NamesPanel extends VBox {
    private final Written<ColorNames> colors;
    private final Runnable close;
    private final VBox rows = new VBox();

    NamesPanel(Written<ColorNames> colors, Runnable close) {
        this.colors = colors;
        this.close = close;
        getStyleClass().add("names-panel");
        rows.getStyleClass().add("names-rows");
        Label title = new Label(Texts.of("marks.names.title"));
        title.getStyleClass().add("section-title");
        Label hint = new WrappedLabel("mark-hint", Texts.of("marks.names.hint"));
        Button done = new Button(Texts.of("marks.names.done"));
        done.setOnAction(_ -> close.run());
        getChildren().addAll(title, rows, hint, done);
        colors.now().subscribe(_ -> show());
    }

    void show() {
        Optional<MarkColor> at = focused();
        rows.getChildren().setAll(colors.now().get().colors().stream().map(this::row).toList());
        at.ifPresent(this::take);
    }

    /// Gives the keyboard to the first name.
    void take() {
        take(colors.now().get().colors().getFirst().color());
    }

    private void take(MarkColor color) {
        field(color).ifPresent(TextField::requestFocus);
    }

    private Optional<TextField> field(MarkColor color) {
        return rows.getChildren().stream()
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> color.equals(field.getUserData()))
                .findFirst();
    }

    private Optional<MarkColor> focused() {
        return colors.now().get().colors().stream()
                .map(ColorNames.Named::color)
                .filter(color -> field(color).filter(TextField::isFocused).isPresent())
                .findFirst();
    }

    private HBox row(ColorNames.Named named) {
        int key = colors.now().get().key(named.color());
        MarkSwatch swatch = new MarkSwatch(Optional.of(named.color()), colors.now().get());
        TextField name = new TextField(named.name());
        name.getStyleClass().addAll("mark-field", "tag-words");
        name.setUserData(named.color());
        name.setAccessibleText(Texts.of("marks.names.name", key));
        name.setOnAction(_ -> rename(named, name.getText()));
        name.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rename(named, name.getText());
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event, named, name)) {
                event.consume();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(swatch, name,
                mover(named, "↑", Texts.of("marks.names.up", named.name()), key - 1),
                mover(named, "↓", Texts.of("marks.names.down", named.name()), key + 1));
        row.getStyleClass().add("names-row");
        return row;
    }

    private boolean press(KeyEvent event, ColorNames.Named named, TextField name) {
        int key = colors.now().get().key(named.color());
        boolean moves = event.isAltDown();
        return switch (event.getCode()) {
            case UP -> moves && move(named, name.getText(), key - 1);
            case DOWN -> moves && move(named, name.getText(), key + 1);
            case ESCAPE -> {
                name.setText(named.name());
                close.run();
                yield true;
            }
            default -> event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        };
    }

    private Button mover(ColorNames.Named named, String arrow, String accessible, int key) {
        Button button = new Button(arrow);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(accessible);
        button.setDisable(key < 1 || key > MarkColor.values().length);
        button.setOnAction(_ -> move(named, named.name(), key));
        return button;
    }

    private boolean move(ColorNames.Named named, String name, int key) {
        rename(named, name);
        colors.change(Texts.of("undo.colorOrder"), names -> names.moved(named.color(), key));
        return true;
    }

    private void rename(ColorNames.Named named, String name) {
        colors.change(Texts.of("undo.colorName"), names -> names.renamed(named.color(), name));
    }
}
