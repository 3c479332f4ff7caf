package counterpoint.ui.help;

import counterpoint.ui.model.help.Guide;
import counterpoint.ui.model.help.GuideBlock;
import counterpoint.ui.model.help.GuideBlock.Piece;
import counterpoint.ui.task.TaskRunner;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A section of the guide, set.
final class GuidePage extends VBox {
    private static final double FIRST = 190;
    private static final double SIGN = 18;

    /// @param tasks reads its pictures
    GuidePage(Guide.Section section, TaskRunner tasks) {
        getStyleClass().add("guide-page");
        Label title = new Label(section.title());
        title.getStyleClass().add("guide-title");
        title.setWrapText(true);
        getChildren().add(title);
        section.blocks().forEach(block -> getChildren().add(set(block, tasks)));
    }

    private static Node set(GuideBlock block, TaskRunner tasks) {
        return switch (block) {
            case GuideBlock.Heading heading -> label(heading.words(), "guide-heading");
            case GuideBlock.Paragraph paragraph -> flow(paragraph.pieces());
            case GuideBlock.Item item -> item(item);
            case GuideBlock.Table table -> table(table);
            case GuideBlock.Lines lines -> label(lines.text(), "guide-lines");
            case GuideBlock.Picture picture -> new GuidePicture(picture, tasks);
        };
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static TextFlow flow(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        for (Piece piece : pieces) {
            Text text = new Text(piece.words());
            text.getStyleClass().addAll("guide-words", switch (piece.style()) {
                case PLAIN -> "plain";
                case STRONG -> "strong";
                case EMPHASIS -> "emphasis";
                case CODE -> "code";
            });
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static HBox item(GuideBlock.Item item) {
        Label sign = new Label(item.sign());
        sign.getStyleClass().add("guide-sign");
        sign.setMinWidth(SIGN);
        TextFlow words = flow(item.pieces());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign, words);
        row.getStyleClass().add("guide-item");
        return row;
    }

    private static GridPane table(GuideBlock.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            if (column == 0 && columns > 1) {
                width.setPrefWidth(FIRST);
                width.setMinWidth(FIRST);
            } else {
                width.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                TextFlow cell = flow(table.rows().get(row).get(column));
                cell.getStyleClass().add(row == 0 ? "guide-column" : "guide-cell");
                grid.add(cell, column, row);
            }
        }
        return grid;
    }
}
