package counterpoint.ui.edition;

import counterpoint.casefile.CaseOpinion;
import counterpoint.edition.DifferenceKind;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.EditionDifferences;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of differences between two prints, over the lower half of the columns.
///
/// A click, Enter or the arrow keys bring a difference into sight in the column.
public final class DifferencesPanel extends VBox {
    private final TaskRunner tasks;
    private final Consumer<Runnable> jump;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final HBox prints = new HBox();
    private final ListView<DifferenceRow> list = new ListView<>();
    private final Button close = new Button(Texts.of("edition.close"));
    private Optional<ColumnModel> column = Optional.empty();
    private Optional<EditionDifferences> shown = Optional.empty();

    /// The panel, hidden at first.
    ///
    /// @param jump runs a move of the reader's that the history remembers
    public DifferencesPanel(TaskRunner tasks, Consumer<Runnable> jump) {
        this.tasks = tasks;
        this.jump = jump;
        getStyleClass().addAll("source-panel", "differences-panel");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("differences-summary");
        summary.setMinWidth(0);
        close.getStyleClass().add("link");
        close.setAccessibleText(Texts.of("edition.close.accessible"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> column.ifPresent(open -> open.differencesOpen().set(false)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, summary, space, close);
        head.getStyleClass().add("source-head");
        list.getStyleClass().addAll("plain-list", "differences-list");
        list.setAccessibleText(Texts.of("edition.accessible"));
        list.setCellFactory(_ -> new DifferenceCell());
        list.setOnMouseClicked(_ -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        prints.getStyleClass().add("differences-prints");
        getChildren().addAll(head, prints, list);
        setVisible(false);
    }

    /// The control that takes the keyboard.
    public ListView<?> list() {
        return list;
    }

    /// Shows the differences of the opinion in a column.
    public void show(ColumnModel asked) {
        column = Optional.of(asked);
        shown = Optional.empty();
        list.getItems().clear();
        prints.getChildren().clear();
        CaseOpinion opinion = asked.opinion().get();
        title.setText(Texts.of("edition.title", Side.nameOf(opinion.kind())));
        summary.setText(Texts.of("edition.working"));
        setVisible(true);
        tasks.run(
                "differences",
                () -> EditionDifferences.of(opinion),
                found -> found.ifPresentOrElse(this::fill, () -> summary.setText(Texts.of("edition.single"))),
                Texts.of("edition.failed"),
                summary::setText);
        list.requestFocus();
    }

    /// Hides the list.
    public void hide() {
        setVisible(false);
    }

    private void fill(EditionDifferences differences) {
        shown = Optional.of(differences);
        String left = differences.left().label();
        String right = differences.right().label();
        summary.setText(Texts.of("edition.summary", left, right, differences.count(DifferenceKind.WORDING)));
        prints.getChildren()
                .setAll(DifferenceCell.line(
                        DifferenceCell.label("", "difference-where"),
                        DifferenceCell.label(left, "difference-print"),
                        DifferenceCell.label(right, "difference-print")));
        prints.getChildren().forEach(line -> HBox.setHgrow(line, Priority.ALWAYS));
        List<DifferenceRow> rows = new ArrayList<>();
        for (EditionDifferences.Group group : differences.groups()) {
            rows.add(new DifferenceRow.Heading(group.kind(), group.rows().size()));
            group.rows().forEach(row -> rows.add(new DifferenceRow.Entry(row, left, right)));
        }
        list.getItems().setAll(rows);
        list.getSelectionModel().select(rows.size() > 1 ? 1 : 0);
    }

    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof DifferenceRow.Entry entry) {
            shown.ifPresent(differences -> column.ifPresent(
                    open -> jump.accept(() -> differences.goTo(entry.row(), open))));
        }
    }
}
