package counterpoint.ui.notes;

import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import counterpoint.ui.model.notes.FoundNotes;
import counterpoint.ui.model.notes.NoteList;
import counterpoint.ui.model.notes.NoteOrder;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of the list of notes: how many there are, the field that finds words in them, the order, and what can be done
/// with those that are chosen.
final class NotesHead extends VBox {
    private final NoteList model;
    private final TextField field = new TextField();
    private final Label about = new Label();
    private final Label chosen = new Label();
    private final MenuButton color = new MenuButton(Texts.of("notes.recolor"));
    private final Button delete = new Button(Texts.of("notes.delete"));

    /// @param leave gives the keyboard to the list
    /// @param recolor gives the chosen marks a color, or takes it away
    /// @param remove takes the chosen marks away
    NotesHead(NoteList model, Runnable leave, Consumer<Optional<MarkColor>> recolor, Runnable remove) {
        this.model = model;
        getStyleClass().add("notes-page-head");
        Label title = new Label(Texts.of("notes.title"));
        title.getStyleClass().add("notes-page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("notes-about");
        about.setMinWidth(0);
        HBox orders = new HBox(
                order(NoteOrder.PRINTED, Texts.of("notes.order.printed"), "first"),
                order(NoteOrder.NEWEST, Texts.of("notes.order.newest"), "last"));
        orders.getStyleClass().add("segments");
        orders.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, about, space(), orders);
        line.getStyleClass().add("notes-line");
        field(leave);
        chosen.getStyleClass().add("notes-about");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        color.setId("recolor-notes");
        color.getStyleClass().add("choice-menu");
        color.setAccessibleText(Texts.of("notes.recolor.accessible"));
        color.setMinWidth(Region.USE_PREF_SIZE);
        model.notes().colors().now().subscribe(names -> offer(names, recolor));
        delete.setId("delete-notes");
        delete.setAccessibleText(Texts.of("notes.delete.accessible"));
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(_ -> remove.run());
        HBox tools = new HBox(field, space(), chosen, color, delete);
        tools.getStyleClass().add("notes-line");
        getChildren().addAll(line, tools);
        choose(0, false);
        model.listed().subscribe(listed -> tell(listed.found()));
        model.trouble().subscribe(_ -> tell(model.listed().get().found()));
    }

    /// Gives the keyboard to the field.
    void takeField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Tells how many marks are chosen.
    ///
    /// @param colored whether any of them can have a color
    void choose(int count, boolean colored) {
        chosen.setText(count == 0 ? "" : Texts.of("notes.chosen", count));
        color.setVisible(colored);
        delete.setVisible(count > 0);
    }

    private void tell(FoundNotes found) {
        about.setText(model.trouble().get().orElseGet(() -> {
            if (found.all() == 0 && model.listed().get().reading()) {
                return "";
            }
            return found.rows().size() == found.all()
                    ? Texts.of("notes.about", found.all())
                    : Texts.of("notes.about.narrowed", found.rows().size(), found.all());
        }));
    }

    private void offer(ColorNames names, Consumer<Optional<MarkColor>> recolor) {
        color.getItems().clear();
        names.colors().forEach(named -> color.getItems().add(item(Optional.of(named.color()), names, recolor)));
        color.getItems().addAll(new SeparatorMenuItem(), item(Optional.empty(), names, recolor));
    }

    private static MenuItem item(
            Optional<MarkColor> color, ColorNames names, Consumer<Optional<MarkColor>> recolor) {
        MenuItem item = new MenuItem(MarkSwatch.nameOf(color, names), new MarkSwatch(color, names));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> recolor.accept(color));
        return item;
    }

    private ToggleButton order(NoteOrder its, String words, String place) {
        ToggleButton segment = new ToggleButton(words);
        segment.setId("notes-order-" + its);
        segment.getStyleClass().addAll("segment", place);
        segment.setAccessibleText(Texts.of("notes.order.accessible", words));
        segment.setOnAction(_ -> {
            model.order().set(its);
            segment.setSelected(true);
        });
        model.order().subscribe(now -> segment.setSelected(now == its));
        return segment;
    }

    private void field(Runnable leave) {
        field.setId("notes-field");
        field.getStyleClass().addAll("means-field", "notes-field");
        field.setPromptText(Texts.of("notes.field"));
        field.setAccessibleText(Texts.of("notes.field.accessible"));
        field.textProperty().subscribe(words -> model.filter().set(model.filter().get().with(words)));
        model.filter().subscribe(filter -> {
            if (!field.getText().equals(filter.text())) {
                field.setText(filter.text());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN
                    || event.getCode() == KeyCode.ENTER) {
                leave.run();
                event.consume();
            }
        });
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
