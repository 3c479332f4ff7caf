package counterpoint.ui.mark;

import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.GrowingArea;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A note that is kept while it is written; all that was written until the field is left is one step of the history.
/// Enter keeps it and goes back to the text, as Esc does; Shift+Enter begins a line.
final class NoteField extends VBox {
    private static final Duration PAUSE = Duration.millis(600);

    private final Marking marking;
    private final GrowingArea area;
    private final Label refusal = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Mark> written = Optional.empty();
    private boolean showing;

    /// @param left runs when the reader is done with the keyboard
    NoteField(Marking marking, Runnable left) {
        this.marking = marking;
        this.area = new GrowingArea(Texts.of("marks.note"), _ -> typed(), this::keep);
        area.setPromptText(Texts.of("marks.note.prompt"));
        area.setTextFormatter(new TextFormatter<String>(this::checked));
        refusal.getStyleClass().add("mark-problem");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        pause.setOnFinished(_ -> write());
        getStyleClass().add("note-field");
        getChildren().addAll(area, refusal);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event, left)) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event, Runnable left) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            area.replaceSelection("\n");
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown())) {
            keep();
            left.run();
            return true;
        }
        return false;
    }

    /// What is too long to be a note is not taken over into the field.
    private TextFormatter.Change checked(TextFormatter.Change change) {
        Optional<String> no = change.isContentChange()
                ? Mark.refusal(change.getControlNewText())
                : Optional.empty();
        refusal.setText(no.orElse(""));
        if (no.isPresent()) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    /// Shows a mark's note, unless the reader is writing it.
    void show(Optional<Mark> mark) {
        if (!area.isFocused()) {
            showing = true;
            area.show(mark.map(Mark::note).orElse(""));
            showing = false;
            written = mark;
        }
    }

    /// Gives the keyboard to the field.
    void take() {
        written = marking.toWriteIn();
        area.requestFocus();
        area.end();
    }

    private void typed() {
        if (!showing) {
            // Not anew with each letter: whoever writes without a pause has it kept, too.
            pause.play();
        }
    }

    private void write() {
        if (written.isEmpty()) {
            written = marking.toWriteIn();
        }
        written.ifPresent(mark -> marking.write(mark, area.getText()));
    }

    /// Keeps what is written, as one step.
    void keep() {
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            pause.stop();
            write();
        }
        marking.marks().keep();
    }
}
