package counterpoint.ui.text;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The words beside a block: its number at its first line, and each page where it begins.
final class MarginLabels extends Group {

    /// From the edge of the tint to the label.
    private static final double GAP = 4;
    private static final double RULE = 40;

    void show(TextBlock block, BlockText text, BlockMetrics metrics, Column column) {
        getChildren().clear();
        double free = Double.NEGATIVE_INFINITY;
        for (MarginLabel label : block.labels()) {
            double top = Math.max(free, text.lineOf(label.offset()).top());
            free = top + metrics.lineHeight();
            if (label.kind() == MarginLabel.Kind.PAGE) {
                getChildren().add(rule(Math.rint(top) + 0.5, column));
            }
            getChildren().add(words(label.text(), top, metrics, column));
        }
    }

    /// Where the words beside a line end that begins at `top`; where they would begin if there are none.
    double outerEdge(double top, Column column) {
        double edge = nearEdge(column);
        for (Node child : getChildren()) {
            if (child instanceof Text words && Math
                    .abs(words.getLayoutBounds().getCenterY() - top) < words.getLayoutBounds().getHeight() * 1.5) {
                edge = column.marginSide() == MarginSide.LEFT
                        ? Math.min(edge, words.getLayoutBounds().getMinX())
                        : Math.max(edge, words.getLayoutBounds().getMaxX());
            }
        }
        return edge;
    }

    private static Text words(String words, double top, BlockMetrics metrics, Column column) {
        Text text = new Text(words);
        text.getStyleClass().add("margin-label");
        text.setFont(Font.font("Inter", 11));
        double width = Math.ceil(text.getLayoutBounds().getWidth());
        text.setX(column.marginSide() == MarginSide.LEFT ? nearEdge(column) - width : nearEdge(column));
        text.setY(Math.rint(top + metrics.lineHeight() * 0.5 + metrics.fontSize() * 0.27));
        return text;
    }

    private static Line rule(double y, Column column) {
        double from = nearEdge(column);
        Line line = new Line(from, y, column.marginSide() == MarginSide.LEFT ? from - RULE : from + RULE, y);
        line.getStyleClass().add("page-rule");
        return line;
    }

    private static double nearEdge(Column column) {
        return column.marginSide() == MarginSide.LEFT
                ? column.left() - Column.BLEED - GAP
                : column.right() + Column.BLEED + GAP;
    }
}
