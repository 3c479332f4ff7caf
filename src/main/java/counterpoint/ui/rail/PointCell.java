package counterpoint.ui.rail;

import counterpoint.compare.State;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows one point of dispute: a dotted line under a title that waits for the reader, a check after one that does not.
final class PointCell extends ListCell<PointRow> {
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");

    PointCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PointRow row, boolean empty) {
        super.updateItem(row, empty);
        Tip.off(this);
        if (empty) {
            setGraphic(null);
            return;
        }
        boolean computed = row.dispute().state() == State.COMPUTED;
        Label number = new Label(Integer.toString(row.number()));
        number.getStyleClass().add("point-number");
        Label title = new Label(row.dispute().title());
        title.getStyleClass().add("point-title");
        title.setMinWidth(0);
        title.pseudoClassStateChanged(COMPUTED, computed);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(number, title, space);
        if (!computed) {
            Label check = new Label(Texts.of("rail.points.check"));
            check.getStyleClass().add("point-check");
            check.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(check);
        }
        line.getStyleClass().add("point-row");
        Tip.on(this, row.dispute().title());
        setAccessibleText(Texts.of(
                "rail.points.row.accessible",
                row.number(),
                row.dispute().title(),
                computed ? Texts.of("card.computed") : Texts.of("dispute.confirmed")));
        setGraphic(line);
    }
}
