package counterpoint.ui.rail;

import counterpoint.compare.Dispute;
import counterpoint.compare.State;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.PointFacts;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The points of dispute of the open case, in short. A click, or Enter, brings both columns to the passages of a point.
final class PointList extends VBox {
    private static final int MOST_ROWS = 12;
    /// In a high window it may take more.
    private static final double PART_OF_RAIL = 0.4;

    private final WorkbenchModel model;
    private final Runnable gone;
    private final ReadOnlyDoubleProperty rail;
    private final Label count = new Label();
    private final ListView<PointRow> list = new ListView<>();
    private Subscription state = Subscription.EMPTY;
    private Subscription compared = Subscription.EMPTY;

    /// @param gone runs when the reader has gone to a point
    /// @param rail the height that it shares
    PointList(WorkbenchModel model, Runnable gone, ReadOnlyDoubleProperty rail) {
        this.model = model;
        this.gone = gone;
        this.rail = rail;
        getStyleClass().add("point-list");
        Label title = new Label(Texts.of("rail.points"));
        title.getStyleClass().add("rail-title");
        count.getStyleClass().add("rail-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, count);
        head.getStyleClass().add("rail-head");
        list.setId("points");
        list.getStyleClass().addAll("plain-list", "points");
        list.setAccessibleText(Texts.of("rail.points.accessible"));
        list.widthProperty().subscribe(_ -> fit());
        rail.subscribe(_ -> fit());
        list.setMinHeight(0);
        list.setCellFactory(_ -> new PointCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        show(List.of(), 0);
        model.open().subscribe(open -> {
            state.unsubscribe();
            state = open.map(this::follow).orElse(Subscription.EMPTY);
        });
    }

    private Subscription follow(CaseEntry entry) {
        return entry.state().subscribe(_ -> {
            compared.unsubscribe();
            compared = entry.model()
                    .map(open -> open.comparison().subscribe(_ -> show(open))
                            .and(open.pairs().held().subscribe(_ -> mark(open))))
                    .orElse(Subscription.EMPTY);
            if (entry.model().isEmpty()) {
                show(List.of(), 0);
            }
        });
    }

    private void show(CaseModel open) {
        List<Dispute> disputes = open.comparison().get().disputes();
        List<PointRow> rows = IntStream.range(0, disputes.size())
                .mapToObj(index -> new PointRow(
                        index + 1, disputes.get(index), new PointFacts(open, disputes.get(index)).title()))
                .filter(row -> row.dispute().state() != State.REJECTED)
                .toList();
        int decided = (int) rows.stream().filter(row -> row.dispute().state() != State.COMPUTED).count();
        show(rows, decided);
        mark(open);
    }

    private void show(List<PointRow> rows, int decided) {
        list.getItems().setAll(rows);
        fit();
        count.setText(Texts.of("rail.points.count", decided, rows.size()));
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    /// As tall as its rows, up to a height at which it scrolls.
    private void fit() {
        double tall = list.getItems().stream()
                .mapToDouble(row -> PointCell.height(row, list.getWidth()))
                .sum();
        list.setPrefHeight(Math.min(tall, Math.max(MOST_ROWS * PointCell.LEAST, rail.get() * PART_OF_RAIL)) + 2);
        list.setMaxHeight(list.getPrefHeight());
    }

    /// Chooses the point of the pair that is looked at, so that the list shows where the reader is.
    private void mark(CaseModel open) {
        Optional<Dispute> now = open.pairs().held().get().flatMap(pair -> new LinkFacts(open, pair).dispute());
        list.getItems().stream()
                .filter(row -> now.filter(row.dispute()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void go() {
        PointRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        model.model().ifPresent(open -> model.jump(() -> open.joined().hold(row.dispute().links().getFirst())));
        gone.run();
    }
}
