package counterpoint.ui.reader;

import counterpoint.ui.model.ColumnFind;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The slim bar in a column's head that finds words in it.
final class FindBar extends HBox {
    private final ColumnFind find;
    private final TextField field = new TextField();
    private final Label count = new Label();

    FindBar(ColumnModel column) {
        this.find = column.find();
        getStyleClass().add("find-bar");
        field.getStyleClass().add("find-field");
        field.setPromptText(Texts.of("find.prompt"));
        field.setAccessibleText(Texts.of("find.accessible", Side.nameOf(column.opinion().get().kind())));
        field.textProperty().bindBidirectional(find.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        find.hits().subscribe(hits -> count.setText(words(hits)));
        getChildren().addAll(
                field,
                count,
                button(Texts.of("find.previous"), Texts.of("find.previous.tip"), () -> find.step(-1)),
                button(Texts.of("find.next"), Texts.of("find.next.tip"), () -> find.step(1)),
                button(Texts.of("find.close"), Texts.of("find.close.tip"), find::end));
    }

    /// Gives the keyboard to the field, its words selected so that typing replaces them.
    void take() {
        field.requestFocus();
        field.selectAll();
    }

    private String words(ColumnFind.Hits hits) {
        if (find.query().get().isBlank()) {
            return "";
        }
        if (hits.places().isEmpty()) {
            return Texts.of("find.none");
        }
        return hits.more()
                ? Texts.of("find.countMore", hits.at() + 1, hits.places().size())
                : Texts.of("find.count", hits.at() + 1, hits.places().size());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            find.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            find.end();
            event.consume();
        }
    }

    private static Button button(String words, String tip, Runnable action) {
        Button button = Buttons.plain(words, tip, action);
        button.getStyleClass().add("find-button");
        return button;
    }
}
