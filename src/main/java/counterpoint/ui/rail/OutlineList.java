package counterpoint.ui.rail;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Section;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;

/// The outlines of the open case's opinions. A click, or Enter, scrolls to a section.
final class OutlineList extends ListView<OutlineRow> {
    private final WorkbenchModel model;
    private final Runnable gone;
    private final Set<OutlineRow> current = new HashSet<>();
    private Subscription following = Subscription.EMPTY;
    private Subscription columns = Subscription.EMPTY;

    OutlineList(WorkbenchModel model, Runnable gone) {
        this.model = model;
        this.gone = gone;
        getStyleClass().addAll("plain-list", "outline");
        setAccessibleText(Texts.of("rail.outline"));
        setMinHeight(0);
        setCellFactory(_ -> {
            OutlineCell cell = new OutlineCell(current::contains);
            cell.setOnContextMenuRequested(_ -> getSelectionModel().select(cell.getIndex()));
            return cell;
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        setContextMenu(new ContextMenu(
                open(Texts.of("outline.openLeft"), Column.LEFT), open(Texts.of("outline.openRight"), Column.RIGHT)));
        model.open().subscribe(entry -> {
            following.unsubscribe();
            columns.unsubscribe();
            getItems().clear();
            following = entry.map(this::follow).orElse(Subscription.EMPTY);
        });
    }

    private Subscription follow(CaseEntry entry) {
        return entry.state().subscribe(_ -> entry.model().ifPresent(this::show));
    }

    private void show(CaseModel model) {
        Subscription all = Subscription.EMPTY;
        for (ColumnModel column : model.columns().values()) {
            all = all.and(column.edition().subscribe((_, _) -> fill(model)))
                    .and(column.sight().subscribe(() -> mark(model)));
        }
        columns.unsubscribe();
        columns = all;
        fill(model);
    }

    private void fill(CaseModel model) {
        getItems().setAll(OutlineRow.of(model));
        mark(model);
    }

    private void mark(CaseModel model) {
        Set<OutlineRow> now = new HashSet<>();
        for (ColumnModel column : model.columns().values()) {
            Optional<Section> section = column.section();
            section.ifPresent(one -> now.add(new OutlineRow.Part(column.opinion().get(), one)));
        }
        if (!now.equals(current)) {
            Set<OutlineRow> reached = new HashSet<>(now);
            reached.removeAll(current);
            current.clear();
            current.addAll(now);
            refresh();
            reached.stream().findFirst().ifPresent(this::bringIntoSight);
        }
    }

    /// The outline follows the reader, as long as nobody is at work in it.
    private void bringIntoSight(OutlineRow row) {
        if (!isFocused() && !isHover() && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(getItems().indexOf(row));
        }
    }

    private void go() {
        OutlineRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        model.model().ifPresent(open -> model.jump(() -> {
            Column side = open.show(row.opinion());
            open.column(side).ifPresent(column -> scroll(column, row));
        }));
        gone.run();
    }

    /// Opens the row's opinion in a column of the reader's choice.
    private MenuItem open(String words, Column side) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> Optional.ofNullable(getSelectionModel().getSelectedItem())
                .ifPresent(row -> model.model().ifPresent(open -> model.jump(() -> {
                    open.show(side, row.opinion());
                    open.column(side).ifPresent(column -> scroll(column, row));
                }))));
        return item;
    }

    private static void scroll(ColumnModel column, OutlineRow row) {
        switch (row) {
            case OutlineRow.Head _ -> column.scrollToStart();
            case OutlineRow.Part part -> column.jumpTo(part.section().place(), 0);
        }
    }
}
