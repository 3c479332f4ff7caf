package counterpoint.ui.notes;

import counterpoint.note.MarkColor;
import counterpoint.ui.action.Action;
import counterpoint.ui.action.NotesAction;
import counterpoint.ui.model.notes.NoteLine;
import counterpoint.ui.model.notes.NoteList;
import counterpoint.ui.model.notes.NoteList.ListedNotes;
import counterpoint.ui.model.notes.NoteRow;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The notes of all cases: facets on the left, the marks beside them.
///
/// Several can be chosen, and deleted or given another color at once. A double click or Enter reads a mark where it stands.
public final class NotesView extends BorderPane {
    private static final double NARROW = 1200;
    private static final double SLIM_FACETS = 190;
    private static final double FACETS = 240;

    private final NoteList model;
    private final ListView<NoteLine> list = new ListView<>();
    private final Label nothing = new Label();
    private final NotesHead head;
    private Subscription following = Subscription.EMPTY;
    private boolean filling;

    /// @param model what is listed; followed while the view is shown
    public NotesView(NoteList model) {
        this.model = model;
        this.head = new NotesHead(model, this::focus, this::recolor, this::remove);
        getStyleClass().add("notes-view");
        getStylesheets().add(
                Objects.requireNonNull(NotesView.class.getResource("notes.css")).toExternalForm());
        list.setId("notes-list");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "marks-list");
        list.setAccessibleText(Texts.of("notes.accessible"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new NoteLineCell(model.notes()));
        list.getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<NoteLine>) _ -> tellChosen());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        nothing.getStyleClass().add("notes-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        NoteFacets facets = new NoteFacets(model);
        BorderPane center = new BorderPane(list);
        center.setTop(head);
        center.setMinWidth(0);
        setLeft(facets);
        setCenter(center);
        widthProperty().subscribe(width -> share(facets, width.doubleValue()));
        // Before the list, which keeps Enter and Esc for editing.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        model.listed().subscribe(this::fill);
        model.notes().colors().now().subscribe((_, _) -> list.refresh());
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : model.follow();
        });
    }

    private static void share(Region facets, double width) {
        double slim = width < NARROW ? SLIM_FACETS : FACETS;
        facets.setMinWidth(slim);
        facets.setMaxWidth(slim);
    }

    /// What is shown.
    public NoteList model() {
        return model;
    }

    /// Gives the keyboard to the list.
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            chooseFrom(0);
        }
    }

    /// Chooses the first mark from a line on, or else the last one before it.
    private void chooseFrom(int line) {
        List<NoteLine> lines = list.getItems();
        IntStream.concat(
                IntStream.range(line, lines.size()),
                IntStream.iterate(Math.min(line, lines.size()) - 1, at -> at >= 0, at -> at - 1))
                .filter(at -> row(lines.get(at)).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::clearAndSelect);
    }

    /// The marks that are chosen, in order.
    List<NoteRow> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(line -> row(line).stream())
                .toList();
    }

    private static Optional<NoteRow> row(NoteLine line) {
        return switch (line) {
            case NoteLine.Entry entry -> Optional.of(entry.row());
            case NoteLine.Heading _ -> Optional.empty();
        };
    }

    private void fill(ListedNotes listed) {
        Set<String> before = chosen().stream().map(row -> row.mark().id())
                .collect(Collectors.toCollection(HashSet::new));
        int focused = list.getFocusModel().getFocusedIndex();
        filling = true;
        list.getItems().setAll(listed.lines());
        list.getSelectionModel().clearSelection();
        List<Integer> again = new ArrayList<>();
        for (int at = 0; at < listed.lines().size() && again.size() < before.size(); at++) {
            if (row(listed.lines().get(at)).filter(row -> before.contains(row.mark().id())).isPresent()) {
                again.add(at);
            }
        }
        again.forEach(at -> list.getSelectionModel().select((int) at));
        if (again.isEmpty() && list.isFocused()) {
            chooseFrom(Math.max(0, focused));
        }
        filling = false;
        tellChosen();
        nothing.setText(nothing(listed));
    }

    private String nothing(ListedNotes listed) {
        if (listed.reading()) {
            return Texts.of("notes.reading");
        }
        return model.filter().get().isNone() ? Texts.of("notes.none") : Texts.of("notes.noneFound");
    }

    private void tellChosen() {
        if (!filling) {
            List<NoteRow> rows = chosen();
            head.choose(rows.size(), rows.stream().anyMatch(row -> !row.isOnAuthority()));
        }
    }

    private void open() {
        Optional.ofNullable(list.getFocusModel().getFocusedItem())
                .flatMap(NotesView::row)
                .or(() -> chosen().stream().findFirst())
                .ifPresent(model::open);
    }

    private void remove() {
        List<NoteRow> rows = chosen();
        if (!rows.isEmpty()) {
            model.remove(rows);
        }
    }

    private void recolor(Optional<MarkColor> color) {
        model.recolor(chosen(), color);
    }

    private boolean press(KeyEvent event) {
        return Action.on(event, NotesAction.values())
                .filter(action -> list.isFocused() || !isOfRows(action))
                .map(action -> {
                    act(action);
                    return action;
                })
                .isPresent();
    }

    /// Keys that act on the chosen rows, and that a field or a button elsewhere needs itself.
    private static boolean isOfRows(NotesAction action) {
        return action != NotesAction.FIND && action != NotesAction.LEAVE;
    }

    /// Does something with the notes.
    public void act(NotesAction action) {
        switch (action) {
            case FIND -> head.takeField();
            case OPEN -> open();
            case REMOVE -> remove();
            case NO_COLOR -> recolor(Optional.empty());
            case COLOR_1 -> color(1);
            case COLOR_2 -> color(2);
            case COLOR_3 -> color(3);
            case COLOR_4 -> color(4);
            case COLOR_5 -> color(5);
            case COLOR_6 -> color(6);
            case COLOR_7 -> color(7);
            case COLOR_8 -> color(8);
            case LEAVE -> escape();
        }
    }

    private void color(int key) {
        model.notes().colors().now().get().at(key).ifPresent(color -> recolor(Optional.of(color)));
    }

    /// First shows all notes again, then leaves.
    private void escape() {
        if (model.filter().get().isNone()) {
            model.workbench().close();
        } else {
            model.widen();
        }
    }
}
