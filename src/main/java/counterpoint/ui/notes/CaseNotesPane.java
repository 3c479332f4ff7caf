package counterpoint.ui.notes;

import counterpoint.ui.model.notes.NoteRow;
import counterpoint.ui.model.notes.NotesHere;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The notes of the open case beside its text: all of them or those in sight, in the order printed, and at the end what was
/// not found again. A click or Enter reads the text there.
public final class CaseNotesPane extends VBox {
    private final NotesHere here;
    private final ListView<NoteRow> list = new ListView<>();
    private final Label nothing = new Label();
    private Subscription following = Subscription.EMPTY;

    /// @param here what is listed
    /// @param all opens the list over all cases
    public CaseNotesPane(NotesHere here, Runnable all) {
        this.here = here;
        getStyleClass().add("case-notes");
        getStylesheets().add(
                Objects.requireNonNull(NotesView.class.getResource("notes.css")).toExternalForm());
        list.setId("case-notes");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "marks-list");
        list.setAccessibleText(Texts.of("notes.here.accessible"));
        list.setCellFactory(_ -> new CaseNoteCell(here.notes()));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        nothing.getStyleClass().add("inspector-hint");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(all), nothing, list);
        here.rows().subscribe(this::fill);
        here.trouble().subscribe(_ -> fill(here.rows().get()));
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow();
        });
    }

    private Subscription follow() {
        return here.follow()
                .and(here.marked().chosen().subscribe(this::select))
                .and(here.notes().colors().now().subscribe((_, _) -> list.refresh()));
    }

    /// Gives the keyboard to the list.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox head(Runnable all) {
        HBox which = new HBox(
                segment(Texts.of("notes.here.all"), "first", false),
                segment(Texts.of("notes.here.inSight"), "last", true));
        which.getStyleClass().add("segments");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button everywhere = new Button(Texts.of("notes.here.everywhere"));
        everywhere.setId("all-notes");
        everywhere.getStyleClass().add("link");
        everywhere.setAccessibleText(Texts.of("notes.here.everywhere.accessible"));
        everywhere.setMinWidth(Region.USE_PREF_SIZE);
        everywhere.setOnAction(_ -> all.run());
        HBox head = new HBox(which, space, everywhere);
        head.getStyleClass().add("case-notes-head");
        return head;
    }

    private ToggleButton segment(String words, String place, boolean inSight) {
        ToggleButton segment = new ToggleButton(words);
        segment.getStyleClass().addAll("segment", place);
        segment.setAccessibleText(Texts.of("notes.here.which.accessible", words));
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setOnAction(_ -> {
            here.inSight().set(inSight);
            segment.setSelected(true);
        });
        here.inSight().subscribe(now -> segment.setSelected(now == inSight));
        return segment;
    }

    private void fill(List<NoteRow> rows) {
        list.getItems().setAll(rows);
        list.setVisible(!rows.isEmpty());
        Optional<String> trouble = here.trouble().get();
        nothing.setVisible(rows.isEmpty() || trouble.isPresent());
        nothing.setText(trouble.orElseGet(() -> here.inSight().get()
                ? Texts.of("notes.here.noneInSight")
                : Texts.of("notes.here.none")));
        select(here.marked().chosen().get());
    }

    private void select(Optional<String> id) {
        int at = id.map(chosen -> list.getItems().stream().map(row -> row.mark().id()).toList().indexOf(chosen))
                .orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(here::open);
    }
}
