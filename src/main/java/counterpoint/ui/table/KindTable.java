package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The authorities by kind, majority and dissent apart; above them what is not decided.
///
/// A click chooses; a double click or Enter reads at the first mention.
final class KindTable extends VBox {
    private final AuthoritiesModel model;
    private final AuthorityNotes notes;
    private final ListView<ListRow> list = new ListView<>();
    private final HBox heads = new HBox();
    private Map<Side, List<Integer>> sides = Map.of();
    private Columns drawn = Columns.in(0, 0);
    private boolean filling;

    KindTable(AuthoritiesModel model, AuthorityNotes notes) {
        this.notes = notes;
        this.model = model;
        list.setId("authority-table");
        list.getStyleClass().addAll("plain-list", "chosen-rows", "table-list");
        list.setAccessibleText(Texts.of("table.accessible"));
        list.setCellFactory(_ -> new KindCell(this));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        heads.getStyleClass().add("table-heads");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heads, list);
        widthProperty().subscribe(_ -> fillAgain());
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
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getFocusModel().focus(0);
        }
    }

    /// The sides that have an opinion, each with its columns.
    Map<Side, List<Integer>> sides() {
        return sides;
    }

    /// How much there is room for.
    Columns columns() {
        return Columns.in(getWidth(), sides.size());
    }

    private void fillAgain() {
        if (!columns().equals(drawn)) {
            fill();
        }
    }

    private void fill() {
        AuthorityTable table = model.table().get().orElse(AuthorityTable.EMPTY);
        sides = sides(table);
        drawn = columns();
        heads();
        filling = true;
        // What is chosen is chosen anew, and so brought into sight.
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(ListRow.of(model.open(), model.rows().get()));
        filling = false;
        show(model.chosen().get());
    }

    private static Map<Side, List<Integer>> sides(AuthorityTable table) {
        Map<Side, List<Integer>> sides = new EnumMap<>(Side.class);
        IntStream.range(0, table.columns().size())
                .forEach(column -> sides.computeIfAbsent(table.columns().get(column).side(), _ -> new ArrayList<>())
                        .add(column));
        return sides;
    }

    private void heads() {
        Label name = new Label(Texts.of("table.authority"));
        name.getStyleClass().addAll("section-title", "table-head-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        heads.getChildren().setAll(name);
        sides.keySet().forEach(side -> {
            Label label = head(name(side), "table-use");
            if (!drawn.bars()) {
                label.getStyleClass().add("slim");
            }
            heads.getChildren().add(label);
        });
        if (drawn.quoted()) {
            heads.getChildren().add(head(Texts.of("table.quoted"), "table-quoted"));
        }
        if (drawn.forms()) {
            heads.getChildren().add(head(Texts.of("table.forms"), "table-forms"));
        }
        heads.getChildren().add(head(Texts.of("table.all"), "table-total"));
    }

    private static Label head(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll("section-title", style);
        return label;
    }

    private static String name(Side side) {
        return switch (side) {
            case MAJORITY -> Texts.of("table.side.majority");
            case DISSENT -> Texts.of("table.side.dissent");
            case BESIDE -> Texts.of("table.side.beside");
        };
    }

    private void choose(ListRow row) {
        if (!filling && row instanceof ListRow.Entry entry) {
            boolean already = model.chosen().get()
                    .filter(now -> now.row().equals(entry.row()) && now.column().isEmpty())
                    .isPresent();
            if (!already) {
                model.choose(entry.row());
            }
        }
    }

    private void open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case ListRow.Entry _ -> model.readChosen();
            case ListRow.Open open -> model.read(open.open().heading(), open.open().mention());
            case null, default -> {
                // A title leads nowhere.
            }
        }
    }

    private void show(Optional<Chosen> chosen) {
        int at = chosen.map(one -> list.getItems().indexOf(new ListRow.Entry(one.row()))).orElse(-1);
        if (at < 0) {
            if (list.getSelectionModel().getSelectedItem() instanceof ListRow.Entry) {
                list.getSelectionModel().clearSelection();
            }
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }
}
