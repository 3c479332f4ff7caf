package counterpoint.ui.inspector;

import counterpoint.authority.Authority;
import counterpoint.note.Mark;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.model.notes.NoteWords;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the reader wrote on an authority, which holds in every case: shown, or open to be written.
final class AuthorityNote extends VBox {
    private final AuthorityNotes notes;
    private final Authority authority;
    private boolean open;
    private Subscription following = Subscription.EMPTY;

    AuthorityNote(AuthorityNotes notes, Authority authority) {
        this.notes = notes;
        this.authority = authority;
        getStyleClass().addAll("card-section", "authority-note");
        show();
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : notes.marks().subscribe((_, _) -> {
                        if (!open) {
                            show();
                        }
                    });
        });
    }

    private void show() {
        List<Mark> here = notes.on(authority);
        if (open) {
            NoteForm form = new NoteForm(notes, authority);
            getChildren().setAll(head(button("note-done", Texts.of("authorityNote.done"), false)), form);
            form.begin();
        } else if (here.isEmpty()) {
            getChildren().setAll(button("note-open", Texts.of("authorityNote.add"), true));
        } else {
            getChildren().setAll(head(button("note-open", Texts.of("authorityNote.edit"), true)));
            here.forEach(this::show);
        }
    }

    private void show(Mark mark) {
        NoteWords.of(mark).forEach(words -> getChildren().add(new WrappedLabel("authority-note-words", words)));
        if (!mark.tags().isEmpty()) {
            getChildren()
                    .add(new WrappedLabel("evidence-where", Texts.of("notes.tags", String.join(", ", mark.tags()))));
        }
        if (mark.treatment().isPresent()) {
            getChildren().add(new WrappedLabel("treatment-note", Texts.of("authorityNote.notLaw")));
        }
    }

    private HBox head(Button button) {
        Label title = new Label(Texts.of("authorityNote.title"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, button);
        head.getStyleClass().add("selected-head");
        return head;
    }

    private Button button(String id, String words, boolean opens) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Texts.of("authorityNote.button.accessible", words, authority.name()));
        button.setOnAction(_ -> {
            open = opens;
            show();
            if (!opens) {
                lookup("#note-open").requestFocus();
            }
        });
        return button;
    }
}
