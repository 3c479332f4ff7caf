package counterpoint.ui.dispute;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// The five columns of the points of dispute, as wide in the heads as in every row.
final class PointGrid extends GridPane {
    private static final double[] PARTS = {3.2, 20.6, 27.6, 27.6, 21};

    PointGrid(Node... cells) {
        getStyleClass().add("point-grid");
        for (int column = 0; column < PARTS.length; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(PARTS[column]);
            width.setMinWidth(0);
            width.setFillWidth(true);
            getColumnConstraints().add(width);
            GridPane.setValignment(cells[column], VPos.TOP);
            add(cells[column], column, 0);
        }
        RowConstraints line = new RowConstraints();
        line.setVgrow(Priority.ALWAYS);
        line.setFillHeight(true);
        getRowConstraints().add(line);
    }
}
