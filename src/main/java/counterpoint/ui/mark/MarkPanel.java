package counterpoint.ui.mark;

import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The panel at what is selected or at the chosen mark: colors, note, tags, what is said of a citation, and how the words
/// are copied. It stands below the words, or above where there is more room.
public final class MarkPanel extends VBox {
    private static final double WIDTH = 440;
    private static final double GAP = 8;

    private final Marking marking;
    private final Runnable giveBack;
    private final ColorKeys colors;
    private final NoteField note;
    private final TagField tags;
    private final CitationBox citation;
    private final CopyBox copies;
    private final NamesPanel names;
    private final VBox sections = new VBox();
    /// The letter of the key that gave a field the keyboard is still to come, and is not for the field.
    private boolean openedByKey;
    private double covered;
    private Optional<Bounds> at = Optional.empty();
    private final Button elide = new Button(Texts.of("marks.elide"));
    private final Button remove = new Button(Texts.of("marks.remove"));

    /// @param tags every tag that can be offered
    /// @param copy copies the words
    /// @param giveBack gives the keyboard back to the column
    public MarkPanel(Marking marking, Supplier<List<String>> tags, Runnable copy, Runnable giveBack) {
        this.marking = marking;
        this.giveBack = giveBack;
        this.colors = new ColorKeys(marking);
        this.note = new NoteField(marking, giveBack);
        this.tags = new TagField(marking, tags, giveBack);
        this.citation = new CitationBox(marking, giveBack);
        this.copies = new CopyBox(marking, copy);
        this.names = new NamesPanel(marking.colors(), this::closeNames);
        getStyleClass().add("mark-panel");
        getStylesheets().add(Objects.requireNonNull(MarkPanel.class.getResource("mark.css")).toExternalForm());
        setManaged(false);
        setVisible(false);
        setAccessibleText(Texts.of("marks.panel"));
        sections.getStyleClass().add("mark-sections");
        sections.getChildren().addAll(colors, written(), citation, copies, foot());
        getChildren().add(sections);
        marking.selected().subscribe(this::letGo);
        marking.marks().marks().subscribe(this::renew);
        marking.marks().places().subscribe(this::renew);
        marking.marks().chosen().subscribe(this::renew);
        marking.colors().now().subscribe(this::renew);
        marking.copying().style().subscribe(this::renew);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> openedByKey = false);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (openedByKey) {
                event.consume();
            }
            openedByKey = false;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
                leave();
                event.consume();
            }
        });
    }

    private HBox written() {
        HBox row = new HBox(note, tags);
        row.getStyleClass().add("written-row");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        note.setPrefWidth(WIDTH * 0.5);
        tags.setMinWidth(0);
        tags.setPrefWidth(TagField.FIELD);
        return row;
    }

    private HBox foot() {
        Button rename = new Button(Texts.of("marks.names"));
        rename.getStyleClass().add("link");
        rename.setOnAction(_ -> openNames());
        elide.getStyleClass().add("link");
        elide.setOnAction(_ -> marking.elide());
        remove.getStyleClass().add("link");
        remove.managedProperty().bind(remove.visibleProperty());
        remove.setGraphic(new KeyCap(Texts.of("marks.remove.key")));
        remove.setContentDisplay(ContentDisplay.RIGHT);
        remove.setOnAction(_ -> marking.remove());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(rename, space, elide, remove);
        foot.getStyleClass().add("mark-foot");
        return foot;
    }

    /// Shows the panel at words.
    ///
    /// @param words where they stand, in the coordinates of the scene
    public void show(Bounds words) {
        setVisible(true);
        at = Optional.of(words);
        fill();
        toFront();
    }

    /// Says how much of the columns is covered, from the right; the panel stands before it.
    public void cover(double much) {
        covered = much;
    }

    /// Follows the words.
    public void place(Bounds inScene) {
        at = Optional.of(inScene);
        applyCss();
        Bounds words = getParent().sceneToLocal(inScene);
        Bounds all = getParent().getLayoutBounds();
        Bounds room = new BoundingBox(
                all.getMinX(), all.getMinY(), Math.max(0, all.getWidth() - covered), all.getHeight());
        double width = Math.min(WIDTH, room.getWidth() - 2 * GAP);
        double below = room.getMaxY() - words.getMaxY() - 2 * GAP;
        double above = words.getMinY() - 2 * GAP;
        double wanted = height(width, Math.max(below, above));
        boolean under = wanted <= below || below >= above;
        double y = under ? words.getMaxY() + GAP : words.getMinY() - GAP - wanted;
        double x = wanted <= Math.max(below, above) ? words.getCenterX() - width / 2 : beside(words, room, width);
        resizeRelocate(
                Math.rint(Math.clamp(x, GAP, Math.max(GAP, room.getMaxX() - width - GAP))),
                Math.rint(Math.clamp(y, GAP, Math.max(GAP, room.getMaxY() - wanted - GAP))),
                width,
                wanted);
    }

    /// How high the panel is. Where there is no room for all of it beside the words, it does without the preview of the copy:
    /// better than to lie on what is being read in the other column.
    private double height(double width, double room) {
        copies.brief(false);
        double whole = prefHeight(width);
        if (whole <= room) {
            return whole;
        }
        copies.brief(true);
        double brief = prefHeight(width);
        if (brief > room) {
            copies.brief(false);
        }
        return brief > room ? whole : brief;
    }

    /// In a low window the panel stands over the other column rather than on the words.
    private static double beside(Bounds words, Bounds room, double width) {
        return words.getCenterX() > room.getCenterX() ? words.getMinX() - GAP - width : words.getMaxX() + GAP;
    }

    /// Hides the panel; what is being written is kept.
    public void hide() {
        if (isVisible()) {
            note.keep();
            closeNames();
            setVisible(false);
        }
    }

    /// Hides the panel and gives the keyboard back; whether it was shown.
    public boolean leave() {
        boolean shown = isVisible();
        if (shown) {
            hide();
            giveBack.run();
        }
        return shown;
    }

    /// Gives the keyboard to the note, after a letter key was pressed.
    public void takeNote() {
        closeNames();
        openedByKey = true;
        note.take();
    }

    /// Gives the keyboard to the tags, after a letter key was pressed.
    public void takeTags() {
        closeNames();
        openedByKey = true;
        tags.take();
    }

    /// Keeps what is being written.
    public void keep() {
        note.keep();
    }

    private void openNames() {
        names.show();
        getChildren().setAll(names);
        at.ifPresent(this::place);
        names.take();
    }

    private void closeNames() {
        if (getChildren().contains(names)) {
            boolean focused = names.isFocusWithin();
            getChildren().setAll(sections);
            fill();
            if (focused) {
                giveBack.run();
            }
        }
    }

    /// While other words are being selected the panel is out of the way.
    private void letGo() {
        if (isVisible() && !isFocusWithin()) {
            hide();
        }
    }

    private void renew() {
        if (!isVisible()) {
            return;
        }
        if (marking.hasSubject()) {
            fill();
        } else {
            hide();
        }
    }

    private void fill() {
        Optional<Mark> mark = marking.subject();
        colors.show();
        note.show(mark);
        tags.show();
        citation.show();
        copies.show();
        boolean hidden = mark.filter(Mark::elided).isPresent();
        elide.setText(hidden ? Texts.of("marks.reveal") : Texts.of("marks.elide"));
        remove.setVisible(mark.isPresent());
        at.ifPresent(this::place);
    }
}
