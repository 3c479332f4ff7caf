package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.theme.GrowingArea;
import counterpoint.ui.theme.Texts;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where the reader writes: Enter keeps, Shift+Enter begins a new line, Esc leaves all as it was.
final class WritingField extends BriefLine {
    private final BriefRow.Field row;
    private final BriefCommands commands;
    private final Node list;
    private final GrowingArea area;

    /// @param list gets the keyboard when the reader ends
    WritingField(BriefRow.Field row, BriefCommands commands, Node list) {
        this.row = row;
        this.commands = commands;
        this.list = list;
        getStyleClass().add("brief-writing");
        String name = row.heading() ? Texts.of("brief.field.heading") : Texts.of("brief.field.words");
        area = new GrowingArea(name, _ -> {
        }, this::end);
        area.setId("brief-field");
        area.setPromptText(name);
        area.setText(row.first());
        area.textProperty().subscribe((_, words) -> {
            commands.type(words);
            requestParentLayout();
        });
        getChildren().add(area);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Platform.runLater(() -> {
            if (getScene() != null) {
                area.requestFocus();
                area.end();
            }
        });
    }

    /// Whether this is where a row is written.
    boolean writes(BriefRow.Field other) {
        return row.equals(other);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            commands.revert();
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && !row.heading()) {
            area.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            commands.keep();
            list.requestFocus();
            event.consume();
        }
    }

    private void end() {
        commands.keep();
    }
}
