package counterpoint.ui.mark;

import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A note in the margin: the color by name, the words, the tags. A long one is cut until it is chosen; a second click or
/// Enter opens it to be written in place.
final class MarginCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LONGEST = 150;
    private static final double GAP = 4;

    private final Marking marking;
    private final Runnable choose;
    private final NoteField field;
    private final HBox head = new HBox();
    private final Label name = new Label();
    private final Label words = new Label();
    private final Label more = new Label(Texts.of("margin.more"));
    private final FlowPane tags = new FlowPane(GAP, GAP);
    private String id = "";
    private boolean writing;

    /// @param choose chooses the mark and brings its words into sight
    /// @param giveBack gives the keyboard back to the text
    MarginCard(Marking marking, Runnable choose, Runnable giveBack) {
        this.marking = marking;
        this.choose = choose;
        this.field = new NoteField(marking, () -> {
            stop();
            giveBack.run();
        });
        getStyleClass().add("margin-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("margin-color");
        words.getStyleClass().add("margin-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().add("link-text");
        head.getStyleClass().add("margin-name");
        getChildren().setAll(head, words, more, tags);
        more.managedProperty().bind(more.visibleProperty());
        tags.managedProperty().bind(tags.visibleProperty());
        field.focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                stop();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !writing) {
                act();
            }
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                act();
                event.consume();
            }
        });
    }

    private void act() {
        if (isChosen()) {
            write();
        } else {
            choose.run();
        }
    }

    private boolean isChosen() {
        return marking.marks().chosen().get().filter(id::equals).isPresent();
    }

    private void write() {
        writing = true;
        getChildren().set(1, field);
        field.show(marking.marks().marks().get().mark(id));
        field.take();
        more.setVisible(false);
        requestParentLayout();
    }

    private void stop() {
        if (writing) {
            writing = false;
            field.keep();
            getChildren().set(1, words);
            requestParentLayout();
        }
    }

    void show(Mark mark, ColorNames names) {
        id = mark.id();
        boolean chosen = isChosen();
        pseudoClassStateChanged(CHOSEN, chosen);
        head.getChildren().setAll(new MarkSwatch(mark.color(), names), name);
        String called = MarkSwatch.nameOf(mark.color(), names);
        name.setText(called);
        boolean cut = !chosen && mark.note().length() > LONGEST;
        words.setText(cut ? cut(mark.note()) : mark.note());
        more.setVisible(cut && !writing);
        tags.getChildren().setAll(mark.tags().stream().map(MarginCard::tag).toList());
        tags.setVisible(!mark.tags().isEmpty());
        setAccessibleText(Texts.of("margin.card", called, mark.note(), String.join(", ", mark.tags())));
        if (!writing) {
            field.show(Optional.of(mark));
        }
    }

    private static String cut(String note) {
        int end = note.lastIndexOf(' ', LONGEST);
        return note.substring(0, end > LONGEST / 2 ? end : LONGEST).strip() + " …";
    }

    private static Label tag(String tag) {
        Label label = new Label(tag);
        label.getStyleClass().add("margin-tag");
        return label;
    }

    /// Keeps what is being written.
    void keep() {
        field.keep();
    }
}
