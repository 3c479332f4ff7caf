package counterpoint.ui.bar;

import counterpoint.casefile.Selection;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.SavingModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The bar at the bottom: where the reader is, what was met in reading, and what the underlines mean.
public final class StatusBar extends HBox {
    private static final double STRIPS_FIT = 1500;
    private static final double LEGEND_FITS = 1400;

    private final HBox where = new HBox();
    private final SelectionStatus selected = new SelectionStatus();
    private final WorkbenchModel workbench;
    private Subscription shown = Subscription.EMPTY;
    private Subscription positions = Subscription.EMPTY;

    /// @param saving its state stands in the bar; in trouble its sentence takes the legend's room
    public StatusBar(WorkbenchModel model, SavingModel saving) {
        this.workbench = model;
        getStyleClass().add("status-bar");
        where.getStyleClass().add("status-where");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox legend = new HBox(legend());
        legend.getChildren().getFirst().managedProperty().bind(widthProperty().greaterThan(LEGEND_FITS));
        legend.getChildren()
                .getFirst()
                .visibleProperty()
                .bind(legend.getChildren().getFirst().managedProperty());
        StripLegend strips = new StripLegend();
        strips.managedProperty().bind(widthProperty().greaterThan(STRIPS_FIT));
        strips.visibleProperty().bind(strips.managedProperty().and(legend.visibleProperty()));
        where.managedProperty().bind(where.visibleProperty());
        getChildren().addAll(where, new SavingLabel(saving), selected, space, strips, legend);
        saving.word().subscribe(word -> {
            boolean trouble = word.filter(SavingModel.Word::trouble).isPresent();
            legend.setManaged(!trouble);
            legend.setOpacity(trouble ? 0 : 1);
        });
        model.view().subscribe(view -> {
            where.setVisible(view == View.READ && !selected.isVisible());
            legend.setVisible(view == View.READ);
        });
        model.open().subscribe(entry -> {
            shown.unsubscribe();
            where.getChildren().clear();
            entry.ifPresent(this::follow);
        });
    }

    /// Says what is selected in place of where the reader is.
    ///
    /// @param selection empty if nothing is
    public void showSelected(Optional<Selection> selection) {
        selected.show(selection);
        where.setVisible(selection.isEmpty() && workbench.view().get() == View.READ);
    }

    private void follow(CaseEntry entry) {
        shown = entry.state().subscribe(_ -> entry.model().ifPresentOrElse(this::show, () -> where.getChildren()
                .setAll(new Label(stateOf(entry)))));
    }

    private static String stateOf(CaseEntry entry) {
        return switch (entry.state().get()) {
            case CaseEntry.State.Reading _ -> Texts.of("case.reading", entry.name());
            case CaseEntry.State.Read _ -> "";
            case CaseEntry.State.Failed _ -> "";
        };
    }

    private void show(CaseModel model) {
        where.getChildren().clear();
        positions.unsubscribe();
        positions = Subscription.EMPTY;
        for (Column side : Column.values()) {
            model.column(side).ifPresent(column -> where.getChildren().add(position(column)));
        }
        if (model.columns().size() > 1) {
            LinkStatus links = new LinkStatus(model);
            positions = positions.and(links.follow());
            where.getChildren().addAll(new ScrollLock(workbench.scrollsTogether()), links);
        }
        List<String> problems = model.problems();
        if (!problems.isEmpty()) {
            where.getChildren().add(notes(problems));
        }
    }

    private Label position(ColumnModel column) {
        Label label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        Subscription told = column.sight().subscribe(_ -> label.setText(Texts.of(
                "status.where",
                Side.nameOf(column.opinion().get().kind()),
                column.paragraph(),
                column.locator().paragraphs())));
        positions = positions.and(told);
        return label;
    }

    private static Button notes(List<String> problems) {
        Button button = new Button(Texts.of("status.notes", problems.size()));
        button.getStyleClass().add("link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Texts.of("status.notes.tip", problems.size()));
        button.setOnAction(_ -> new Notes(problems).showAbove(button));
        return button;
    }

    private static HBox legend() {
        HBox legend = new HBox(new Label(Texts.of("legend.title")));
        legend.getStyleClass().add("legend");
        Stream.of("solid", "dotted", "hairline", "dashed").forEach(line -> {
            Label sample = new Label(meaning(line));
            sample.getStyleClass().addAll("legend-line", line);
            legend.getChildren().add(sample);
        });
        legend.getChildren().forEach(child -> ((Label) child).setMinWidth(0));
        return legend;
    }

    private static String meaning(String line) {
        return switch (line) {
            case "solid" -> Texts.of("legend.solid");
            case "dotted" -> Texts.of("legend.dotted");
            case "hairline" -> Texts.of("legend.hairline");
            default -> Texts.of("legend.dashed");
        };
    }
}
