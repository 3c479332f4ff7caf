package counterpoint.ui.mark;

import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The eight colors by name, each with its key; the one of the mark is framed.
final class ColorKeys extends GridPane {
    private static final int ACROSS = 4;
    private static final double GAP = 8;
    /// The padding of a button.
    private static final double INSIDE = 14;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Marking marking;

    ColorKeys(Marking marking) {
        this.marking = marking;
        getStyleClass().add("color-keys");
        setHgap(GAP);
        setVgap(GAP);
        for (int column = 0; column < ACROSS; column++) {
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(100.0 / ACROSS);
            getColumnConstraints().add(part);
        }
    }

    void show() {
        getChildren().clear();
        Optional<MarkColor> now = marking.subject().flatMap(Mark::color);
        ColorNames names = marking.colors().now().get();
        for (int key = 1; key <= names.colors().size(); key++) {
            ColorNames.Named named = names.colors().get(key - 1);
            add(button(named, key, now.filter(named.color()::equals).isPresent()), (key - 1) % ACROSS,
                    (key - 1) / ACROSS);
        }
    }

    private Button button(ColorNames.Named named, int key, boolean chosen) {
        Label name = new Label(named.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox face = new HBox(name, new KeyCap(Integer.toString(key)));
        face.getStyleClass().add("color-face");
        Button button = new Button();
        button.getStyleClass().addAll("color-key", MarkSwatch.style(named.color()));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        face.prefWidthProperty().bind(button.widthProperty().subtract(INSIDE));
        button.setMaxWidth(Double.MAX_VALUE);
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleText(chosen
                ? Texts.of("marks.color.off", named.name(), key)
                : Texts.of("marks.color.on", named.name(), key));
        button.setOnAction(_ -> marking.highlight(named.color()));
        return button;
    }
}
