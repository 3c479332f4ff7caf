package counterpoint.ui.imports;

import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Rows of a name and a value, set in two columns.
final class Rows {
    private static final double NAMES = 74;

    private Rows() {
    }

    static GridPane grid() {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("fact-rows");
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        rows.getColumnConstraints().setAll(new ColumnConstraints(NAMES), values);
        return rows;
    }

    static void add(GridPane rows, String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setLabelFor(value);
        rows.addRow(rows.getRowCount(), label, value);
        GridPane.setFillWidth(value, true);
    }

    /// A value that the text states and nobody edits here; a dashed box if it does not.
    static Label said(String words) {
        Label said = new Label(words.isEmpty() ? Texts.of("import.notStated") : words);
        said.getStyleClass().addAll("fact-said", words.isEmpty() ? "missing" : "stated");
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinWidth(0);
        if (!words.isEmpty()) {
            Tip.on(said, words);
        }
        return said;
    }
}
