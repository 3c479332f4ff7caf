package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import counterpoint.note.Mark;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import counterpoint.ui.theme.WrappedLabel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The fields in which the reader writes on an authority: note, parenthetical, tags and use.
///
/// What is typed is kept a second after the first letter, again and again, and when a field is left.
final class NoteForm extends VBox {
    private static final Duration PAUSE = Duration.seconds(1);
    private static final int NOTE_ROWS = 4;

    private final AuthorityNotes notes;
    private final Authority authority;
    private final TextArea note = new TextArea();
    private final TextField parenthetical = new TextField();
    private final TextField tags = new TextField();
    private final MenuButton use = new MenuButton();
    private final Label refusal = new WrappedLabel("card-warning", "");
    private final Label unkept = new WrappedLabel("card-warning", "");
    private Subscription following = Subscription.EMPTY;

    NoteForm(AuthorityNotes notes, Authority authority) {
        this.notes = notes;
        this.authority = authority;
        getStyleClass().add("note-form");
        note.setId("authority-note-field");
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.getStyleClass().add("note-area");
        note.setPromptText(Texts.of("authorityNote.note"));
        note.setAccessibleText(Texts.of("authorityNote.note.accessible", authority.name()));
        field(parenthetical, "authority-parenthetical", Texts.of("authorityNote.parenthetical"),
                Texts.of("authorityNote.parenthetical.accessible", authority.name()));
        field(tags, "authority-tags", Texts.of("authorityNote.tags"),
                Texts.of("authorityNote.tags.accessible", authority.name()));
        use.setId("authority-use");
        use.getStyleClass().add("choice-menu");
        use.setMinWidth(Region.USE_PREF_SIZE);
        offer();
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        unkept.setId("authority-note-unkept");
        unkept.managedProperty().bind(unkept.visibleProperty());
        getChildren().addAll(
                unkept,
                note,
                refusal,
                label(Texts.of("authorityNote.parenthetical.label")),
                parenthetical,
                label(Texts.of("authorityNote.tags.label")),
                tags,
                label(Texts.of("authorityNote.use.label")),
                use,
                new WrappedLabel("treatment-note", Texts.of("authorityNote.notLaw")));
        fill();
        keep(note, this::keepNote);
        keep(parenthetical, words -> notes.parenthetical(authority, words));
        keep(tags, words -> notes.tags(authority, Arrays.asList(words.split(","))));
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : notes.marks().subscribe((_, _) -> fill());
        });
    }

    /// Gives the keyboard to the note.
    void begin() {
        note.requestFocus();
        note.end();
    }

    private static void field(TextField field, String id, String prompt, String accessible) {
        field.setId(id);
        field.getStyleClass().add("means-field");
        field.setPromptText(prompt);
        field.setAccessibleText(accessible);
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("evidence-where");
        return label;
    }

    /// A field in which the reader types is left alone.
    private void fill() {
        unkept.setText(notes.unkept().orElse(""));
        unkept.setVisible(!unkept.getText().isEmpty());
        Optional<Mark> mark = notes.on(authority).stream().findFirst();
        fill(note, mark.map(Mark::note).orElse(""));
        fill(parenthetical, mark.flatMap(Mark::parenthetical).orElse(""));
        fill(tags, mark.map(said -> String.join(", ", said.tags())).orElse(""));
        String words = mark.flatMap(Mark::treatment).map(NoteForm::words)
                .orElseGet(() -> Texts.of("authorityNote.use"));
        use.setText(words);
        use.setAccessibleText(Texts.of("authorityNote.use.accessible", authority.name(), words));
    }

    private static void fill(TextInputControl field, String words) {
        if (!field.isFocused() && !field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private void keepNote(String words) {
        Optional<String> refused = Mark.refusal(words);
        refusal.setText(refused.orElse(""));
        refusal.setVisible(refused.isPresent());
        if (refused.isEmpty()) {
            notes.note(authority, words);
        }
    }

    private void keep(TextInputControl field, Consumer<String> keep) {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> keep.accept(field.getText()));
        field.textProperty().subscribe((_, _) -> {
            if (field.isFocused()) {
                // Not anew with each letter: whoever writes without a pause has it kept, too.
                pause.play();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && pause.getStatus() == PauseTransition.Status.RUNNING) {
                pause.stop();
                keep.accept(field.getText());
            }
        });
    }

    private void offer() {
        use.getItems().setAll(Arrays.stream(Treatment.values())
                .map(treatment -> item(words(treatment), Optional.of(treatment)))
                .toList());
        use.getItems().add(item(Texts.of("authorityNote.use.none"), Optional.empty()));
    }

    private MenuItem item(String words, Optional<Treatment> treatment) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> notes.treatment(authority, treatment));
        return item;
    }

    private static String words(Treatment treatment) {
        TreatmentMark mark = TreatmentMark.of(treatment);
        return mark.mark() + " " + mark.words();
    }
}
