package counterpoint.ui.dispute;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.disputes.DisputeRow;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.disputes.Doing;
import counterpoint.ui.model.disputes.PassagePlaces;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows, with the names of the columns above them.
final class PointList extends VBox {
    private final DisputesModel model;
    private final VBox heads = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<PointRow> shown = new ArrayList<>();

    PointList(DisputesModel model) {
        this.model = model;
        rows.setId("dispute-rows");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(Texts.of("disputes.list.accessible"));
        heads.getStyleClass().add("point-heads");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Texts.of("disputes.list.accessible"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heads, scroll);
        // The heads leave free what the bar takes from the rows, if it is there.
        scroll.viewportBoundsProperty().subscribe(seen -> heads.setPadding(
                new Insets(0, Math.max(0, scroll.getWidth() - seen.getWidth()), 0, 0)));
        model.whenListed(this::fill);
        model.selection().current().subscribe((_, _) -> showAgain());
        model.selection().marked().subscribe((_, _) -> shown.forEach(PointRow::mark));
        model.doing().subscribe(this::work);
    }

    private void fill() {
        boolean keyboard = hasKeyboard();
        shown.clear();
        model.model().ifPresent(open -> {
            heads(open);
            model.rows().get().forEach(row -> shown.add(new PointRow(model, open, row)));
        });
        rows.getChildren().setAll(shown);
        if (keyboard) {
            takeKeyboard();
        }
        reveal();
    }

    private void heads(CaseModel open) {
        Label issue = head(Texts.of("disputes.issue"));
        PassagePlaces places = new PassagePlaces(open);
        PointGrid grid = new PointGrid(
                head(""), issue, says(places, Column.LEFT), says(places, Column.RIGHT),
                head(Texts.of("disputes.authorities")));
        heads.getChildren().setAll(grid);
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("point-head");
        label.setMinWidth(0);
        return label;
    }

    private static HBox says(PassagePlaces places, Column side) {
        HBox head = new HBox();
        head.getStyleClass().add("point-head-side");
        places.opinion(side).ifPresent(opinion -> head.getChildren().addAll(
                new Badge(opinion.kind()),
                head(Texts.of("disputes.says", name(opinion, places.opinion(side.other()))))));
        return head;
    }

    /// Two opinions of one kind are told apart by their authors.
    private static String name(CaseOpinion opinion, Optional<CaseOpinion> other) {
        String kind = Side.nameOf(opinion.kind());
        return opinion.author()
                .filter(_ -> other.filter(one -> one.kind() == opinion.kind()).isPresent())
                .map(Judge::cited)
                .map(author -> Texts.of("disputes.opinion", kind, author))
                .orElse(kind);
    }

    /// Another row is looked at: that one opens, the one before closes.
    private void showAgain() {
        boolean keyboard = hasKeyboard();
        shown.forEach(row -> {
            if (row.isExpanded() || isCurrent(row.row())) {
                row.show();
            }
        });
        if (keyboard) {
            takeKeyboard();
        }
        reveal();
    }

    private void work(Doing doing) {
        if (doing instanceof Doing.Splitting && current().filter(PointRow::showChosen).isPresent()) {
            return;
        }
        boolean keyboard = hasKeyboard();
        current().ifPresent(PointRow::show);
        if (keyboard) {
            takeKeyboard();
        }
    }

    private boolean isCurrent(DisputeRow row) {
        return model.selection().current().get().filter(row::equals).isPresent();
    }

    private Optional<PointRow> current() {
        return shown.stream().filter(row -> isCurrent(row.row())).findFirst();
    }

    private boolean hasKeyboard() {
        return isFocusWithin();
    }

    /// Gives the keyboard to the row that is looked at.
    void takeKeyboard() {
        current().ifPresent(PointRow::takeKeyboard);
    }

    /// Brings the row that is looked at into sight, once it has its height.
    private void reveal() {
        Platform.runLater(() -> current().ifPresent(row -> {
            scroll.layout();
            Bounds at = row.getBoundsInParent();
            double room = scroll.getViewportBounds().getHeight();
            double hidden = rows.getHeight() - room;
            double top = scroll.getVvalue() * hidden;
            if (hidden > 0 && (at.getMinY() < top || at.getHeight() > room)) {
                scroll.setVvalue(at.getMinY() / hidden);
            } else if (hidden > 0 && at.getMaxY() > top + room) {
                scroll.setVvalue((at.getMaxY() - room) / hidden);
            }
        }));
    }
}
