package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Authorities by opinions: in each cell how often, and how deeply.
///
/// Arrow keys go from cell to cell; a click or an arrow chooses, a double click or Enter reads. Of more opinions than
/// fit beside the names, a run of columns shows; it follows the cell that is looked at.
final class Matrix extends VBox {
    /// The name of the authority, before the first opinion.
    private static final int NAME = -1;

    private final AuthoritiesModel model;
    private final AuthorityNotes notes;
    private final ListView<MatrixRow> list = new ListView<>();
    private final MatrixHead head = new MatrixHead();
    private final ScrollBar bar = new ScrollBar();
    private MatrixRoom room = MatrixRoom.in(0, 0);
    private int first;
    private int column = NAME;
    private boolean filling;

    Matrix(AuthoritiesModel model, AuthorityNotes notes) {
        this.notes = notes;
        this.model = model;
        list.setId("authority-matrix");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "table-list", "matrix-list");
        list.setAccessibleText(Texts.of("matrix.accessible"));
        list.setCellFactory(_ -> new MatrixCell(this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> choose());
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setAccessibleText(Texts.of("matrix.bar.accessible"));
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> shift((int) Math.round(value.doubleValue())));
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("matrix");
        // What is chosen beside it takes its room first; then fewer columns show.
        setMinWidth(0);
        getChildren().addAll(head, list, bar);
        widthProperty().subscribe(_ -> measure());
        model.rows().subscribe(_ -> fill());
        model.chosen().subscribe(this::show);
        notes.marks().subscribe((_, _) -> list.refresh());
    }

    /// Whether the reader wrote something on an authority.
    boolean isNoted(Row row) {
        return !notes.on(row.authority()).isEmpty();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    AuthorityTable table() {
        return model.table().get().orElse(AuthorityTable.EMPTY);
    }

    MatrixRoom room() {
        return room;
    }

    /// The first column that is shown.
    int first() {
        return first;
    }

    /// The column that is looked at; less than 0 for the name.
    int column() {
        return column;
    }

    /// A click on a cell of a row.
    void click(MatrixRow.Entry row, int at, int clicks, MouseButton button) {
        column = at;
        list.getSelectionModel().select(row);
        choose();
        list.refresh();
        if (clicks == 2 && button == MouseButton.PRIMARY) {
            model.readChosen();
        }
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case ENTER -> model.readChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        column = Math.clamp(column + by, NAME, table().columns().size() - 1);
        if (column >= 0 && column < first) {
            shift(column);
        } else if (column >= first + room.shown()) {
            shift(column - room.shown() + 1);
        }
        choose();
        list.refresh();
    }

    private void choose() {
        if (filling || !(list.getSelectionModel().getSelectedItem() instanceof MatrixRow.Entry entry)) {
            return;
        }
        boolean cell = column >= 0 && entry.row().in(column).count() > 0;
        Chosen wanted = new Chosen(entry.row(), cell ? Optional.of(column) : Optional.empty());
        if (model.chosen().get().filter(wanted::equals).isEmpty()) {
            if (cell) {
                model.choose(entry.row(), column);
            } else {
                model.choose(entry.row());
            }
        }
    }

    private void measure() {
        MatrixRoom now = MatrixRoom.in(getWidth(), table().columns().size());
        if (!now.equals(room)) {
            room = now;
            lay();
        }
    }

    /// Shows the columns from another one on.
    private void shift(int to) {
        int last = Math.max(0, table().columns().size() - room.shown());
        int next = Math.clamp(to, 0, last);
        if (next != first) {
            first = next;
            lay();
        }
    }

    private void lay() {
        int columns = table().columns().size();
        int last = Math.max(0, columns - room.shown());
        first = Math.min(first, last);
        boolean scrolls = last > 0;
        bar.setVisible(scrolls);
        bar.setManaged(scrolls);
        bar.setMax(last);
        bar.setVisibleAmount(columns == 0 ? 0 : (double) last * room.shown() / columns);
        bar.setBlockIncrement(room.shown());
        bar.setValue(first);
        head.show(table(), room, first);
        list.refresh();
    }

    private void fill() {
        room = MatrixRoom.in(getWidth(), table().columns().size());
        column = Math.min(column, table().columns().size() - 1);
        filling = true;
        list.getItems().setAll(MatrixRow.of(table(), model.rows().get()));
        filling = false;
        lay();
        show(model.chosen().get());
    }

    private void show(Optional<Chosen> chosen) {
        int at = chosen.map(one -> list.getItems().indexOf(new MatrixRow.Entry(one.row()))).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            column = chosen.flatMap(Chosen::column).orElse(NAME);
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }
}
