package counterpoint.ui.rail;

import counterpoint.compare.State;
import counterpoint.ui.text.RowCell;
import counterpoint.ui.text.TitleText;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows one point of dispute: a dotted line under a title that waits for the reader, a check after one that does not. A long
/// title takes two lines.
final class PointCell extends RowCell<PointRow> {
    /// The height of a row whose title has one line.
    static final double LEAST = 24;
    /// What stands before and after a title: the list's edges, the number, the check.
    private static final double BESIDE = 24 + 12 + 17 + 6 + 18;
    private static final double ABOVE_AND_BELOW = 6;
    private static final double LETTERS = 12;
    private static final int LINES = 2;

    private final StackPane row = new StackPane();

    @Override
    protected Region row() {
        return row;
    }

    @Override
    protected void emptied() {
        row.getChildren().clear();
    }

    @Override
    protected void show(PointRow point) {
        Label number = new Label(Integer.toString(point.number()));
        number.getStyleClass().add("point-number");
        TitleText title = title(point);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label check = new Label(isComputed(point) ? "" : Texts.of("rail.points.check"));
        check.getStyleClass().add("point-check");
        HBox line = new HBox(number, title, check);
        line.getStyleClass().add("point-row");
        row.getChildren().setAll(line);
        String words = point.dispute().title();
        Tip.on(this, words);
        setAccessibleText(Texts.of(
                "rail.points.row.accessible",
                point.number(),
                words,
                isComputed(point) ? Texts.of("card.computed") : Texts.of("dispute.confirmed")));
    }

    /// How tall a row is in a list of a width.
    static double height(PointRow point, double width) {
        return Math.max(LEAST, title(point).prefHeight(Math.max(0, width - BESIDE)) + ABOVE_AND_BELOW);
    }

    private static TitleText title(PointRow point) {
        return new TitleText(point.title().text(), point.title().italics(),
                new TitleText.Setting(LETTERS, false, isComputed(point), LINES));
    }

    private static boolean isComputed(PointRow point) {
        return point.dispute().state() == State.COMPUTED;
    }
}
