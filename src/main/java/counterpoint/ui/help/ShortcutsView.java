package counterpoint.ui.help;

import counterpoint.ui.action.Action;
import counterpoint.ui.action.Stroke;
import counterpoint.ui.action.Where;
import counterpoint.ui.model.palette.WordBeginnings;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys by the place where they act, from the one table; a field looks through them.
public final class ShortcutsView extends VBox {
    private static final double WIDTH = 940;
    private static final double KEYS = 132;

    private final OverSheet over;
    private final TextField field = new TextField();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Label nothing = new Label(Texts.of("shortcuts.nothing"));

    /// @param over in which it is shown
    public ShortcutsView(OverSheet over) {
        this.over = over;
        HelpSheet.dress(this);
        getStyleClass().add("shortcuts");
        field.setId("shortcuts-field");
        field.getStyleClass().add("help-field");
        field.setPromptText(Texts.of("shortcuts.prompt"));
        field.setAccessibleText(Texts.of("shortcuts.prompt"));
        field.textProperty().subscribe(_ -> fill());
        GridPane columns = new GridPane();
        columns.getStyleClass().add("shortcut-columns");
        columns.addRow(0, left, right);
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("shortcut-column");
            column.setMinWidth(0);
            GridPane.setValignment(column, VPos.TOP);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        nothing.getStyleClass().add("shortcut-where");
        nothing.managedProperty().bind(nothing.visibleProperty());
        Label moving = new WrappedLabel("shortcut-moving", Texts.of("shortcuts.moving"));
        ScrollPane pane = new ScrollPane(new VBox(nothing, columns, moving));
        pane.setFitToWidth(true);
        pane.setAccessibleText(Texts.of("shortcuts.title"));
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(field, pane);
    }

    /// Shows it over the window.
    public void show() {
        field.clear();
        over.show(new OverSheet.Sheet(Texts.of("shortcuts.title"), this, WIDTH, true, field::requestFocus));
    }

    private record Group(Where where, List<Action> actions) {
    }

    /// The places fill the left column to its half, then the right one.
    private void fill() {
        List<String> typed = WordBeginnings.typed(field.getText());
        List<Group> groups = Stream.of(Where.values())
                .map(where -> new Group(where, Action.all().stream()
                        .filter(action -> action.where() == where)
                        .filter(action -> WordBeginnings.begin(typed, WordBeginnings.fold(searched(action))))
                        .toList()))
                .filter(group -> !group.actions().isEmpty())
                .toList();
        int all = groups.stream().mapToInt(group -> group.actions().size() + 2).sum();
        left.getChildren().clear();
        right.getChildren().clear();
        int filled = 0;
        for (Group group : groups) {
            VBox column = filled * 2 < all - group.actions().size() ? left : right;
            column.getChildren().add(shown(group));
            filled += group.actions().size() + 2;
        }
        nothing.setVisible(groups.isEmpty());
    }

    private static String searched(Action action) {
        return action.words() + " " + keys(action) + " " + action.where().words();
    }

    private static String keys(Action action) {
        return String.join(" ", action.keyed().strokes().stream().map(Stroke::words).toList());
    }

    private static VBox shown(Group group) {
        Label title = new Label(group.where().words());
        title.getStyleClass().add("shortcut-where");
        VBox rows = new VBox(title);
        rows.getStyleClass().add("shortcut-group");
        group.actions().forEach(action -> rows.getChildren().add(row(action)));
        return rows;
    }

    private static HBox row(Action action) {
        HBox keys = new HBox();
        keys.getStyleClass().add("shortcut-keys");
        keys.setMinWidth(KEYS);
        keys.setMaxWidth(KEYS);
        action.keyed().strokes().forEach(stroke -> keys.getChildren().add(cap(stroke.words())));
        if (keys.getChildren().isEmpty()) {
            Label palette = new Label(Texts.of("shortcuts.palette"));
            palette.getStyleClass().add("shortcut-palette");
            keys.getChildren().add(palette);
        }
        Label words = new WrappedLabel("shortcut-words", action.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(keys, words);
        row.getStyleClass().add("shortcut-row");
        return row;
    }

    private static Label cap(String words) {
        Label cap = new Label(words);
        cap.getStyleClass().addAll("keycap", "wide");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
