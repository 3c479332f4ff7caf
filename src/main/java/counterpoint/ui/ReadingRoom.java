package counterpoint.ui;

import counterpoint.casefile.Selection;
import counterpoint.opinion.Passage;
import counterpoint.ui.edition.DifferencesPanel;
import counterpoint.ui.gutter.Gutter;
import counterpoint.ui.mark.OrphanList;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Extent;
import counterpoint.ui.model.LikeCases;
import counterpoint.ui.model.LinkCommands;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.reader.ColumnView;
import counterpoint.ui.reader.ScrollTogether;
import counterpoint.ui.reader.SourcePanel;
import counterpoint.ui.text.Typesetting;
import counterpoint.ui.theme.EmptyRoom;
import counterpoint.ui.theme.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The columns of one case with the gutter between them; joins the features that do not know each other.
final class ReadingRoom extends StackPane {
    private static final double ONE_COLUMN = 720;
    /// What stands beside a single opinion is this wide.
    private static final double BESIDE = 300;
    /// The printed source covers this part of the columns.
    private static final double SOURCE_PART = 0.46;
    /// Above a column's text lies the line that shows where the keyboard is.
    private static final double FOCUS_LINE = 2;

    private final Map<Column, ColumnView> columns = new EnumMap<>(Column.class);
    private final SourcePanel source = new SourcePanel(this::giveBack);
    private final DifferencesPanel differences;
    private final RoomCommands commands;
    private final NoteLanes lanes;
    private final CaseModel model;
    private Optional<Node> card = Optional.empty();

    ReadingRoom(WorkbenchModel workbench, CaseModel model, DisputeDecisions decisions, NotesModel notes) {
        Marking marking = notes.marking(model);
        this.model = model;
        getStyleClass().add("reading-room");
        model.columns()
                .forEach((side, column) -> columns.put(side, new ColumnView(workbench, model, side, column, marking)));
        this.lanes = new NoteLanes(columns, marking);
        lanes.within(this);
        this.commands = new RoomCommands(workbench, model, columns, source, marking, notes);
        switch (columns.size()) {
            case 0 -> getChildren().add(new EmptyRoom(Texts.of("case.noOpinion", name(workbench)))
                    .telling(model.file().problems())
                    .offering(Texts.of("case.again"), () -> workbench.admit(model.file().id())));
            case 1 -> getChildren().add(headed(
                    marking,
                    one(Objects.requireNonNull(columns.get(Column.LEFT)), new LikeCases(workbench, model))));
            default -> getChildren().add(headed(
                    marking, two(workbench, model, new Linking(model, columns, decisions))));
        }
        columns.values().forEach(view -> view.offer(commands));
        StackPane.setAlignment(source, Pos.BOTTOM_CENTER);
        source.maxHeightProperty().bind(heightProperty().multiply(SOURCE_PART));
        this.differences = new DifferencesPanel(workbench.tasks(), workbench::jump);
        StackPane.setAlignment(differences, Pos.BOTTOM_CENTER);
        differences.maxHeightProperty().bind(heightProperty().multiply(SOURCE_PART));
        card.ifPresent(getChildren()::add);
        layOver(source);
        layOver(differences);
        layOver(commands.annotating().panel());
        model.columns().forEach((side, column) -> column.differencesOpen()
                .subscribe((_, open) -> showDifferences(model, side, open)));
    }

    private String name(WorkbenchModel workbench) {
        return workbench.entry(model.file().id()).map(CaseEntry::name).orElse(model.file().name());
    }

    /// Lays a panel over the columns when it first comes into sight: until then it costs no style and no layout.
    private void layOver(Node panel) {
        panel.visibleProperty().subscribe(shown -> {
            if (shown && !getChildren().contains(panel)) {
                getChildren().add(1, panel);
            }
        });
    }

    /// One list is open at a time; closed, it gives the keyboard back to the text.
    private void showDifferences(CaseModel model, Column side, boolean open) {
        if (open) {
            model.column(side.other()).ifPresent(other -> other.differencesOpen().set(false));
            source.hide();
            model.column(side).ifPresent(differences::show);
        } else if (model.columns().values().stream().noneMatch(column -> column.differencesOpen().get())) {
            differences.hide();
            giveBack();
        }
    }

    /// Keeps what the reader is writing.
    void keep() {
        commands.annotating().keep();
        lanes.keep();
    }

    /// The case whose columns these are.
    CaseModel model() {
        return model;
    }

    /// The list of differences between two prints.
    DifferencesPanel differences() {
        return differences;
    }

    Optional<ColumnView> column(Column side) {
        return Optional.ofNullable(columns.get(side));
    }

    /// Selects words in the column that shows their print, as if the reader had.
    void select(Selection words) {
        columns.values().stream()
                .filter(view -> view.pane().getId().equals(words.edition().opinion().id()))
                .findFirst()
                .ifPresent(view -> {
                    view.pane().requestFocus();
                    view.selection().select(words);
                    commands.annotating().show();
                });
    }

    /// Sets the text of all columns.
    void typeset(Typesetting setting) {
        lanes.typeset(setting);
        columns.values().forEach(column -> column.pane().typesettingProperty().set(setting));
        if (columns.size() == 1) {
            Typesetting usual = Typesetting.STANDARD;
            double measure = setting.characters() * setting.size() / (usual.characters() * usual.size());
            Objects.requireNonNull(columns.get(Column.LEFT)).setMaxWidth(ONE_COLUMN * Math.max(1, measure));
        }
    }

    /// The columns below what is said of marks whose text was not found.
    private static VBox headed(Marking marking, HBox shown) {
        VBox.setVgrow(shown, Priority.ALWAYS);
        return new VBox(new OrphanList(marking), shown);
    }

    private HBox one(ColumnView only, LikeCases others) {
        only.setMaxWidth(ONE_COLUMN);
        only.setMinWidth(0);
        HBox.setHgrow(only, Priority.ALWAYS);
        OneOpinion beside = new OneOpinion(others);
        beside.setMinWidth(BESIDE);
        beside.setPrefWidth(BESIDE);
        HBox room = new HBox(lanes.of(Column.LEFT), only, beside);
        room.getStyleClass().add("one-column");
        return room;
    }

    /// What keys and menus do with the columns.
    RoomCommands commands() {
        return commands;
    }

    private void giveBack() {
        commands.giveBack();
    }

    private HBox two(WorkbenchModel workbench, CaseModel model, Linking linking) {
        ColumnView left = Objects.requireNonNull(columns.get(Column.LEFT));
        ColumnView right = Objects.requireNonNull(columns.get(Column.RIGHT));
        Gutter gutter = new Gutter(model, new GutterRoom(workbench, linking));
        commands.offer(linking, gutter::leave);
        left.whenMoved(gutter::follow);
        right.whenMoved(gutter::follow);
        model.columns().values().forEach(column -> column.folds().blocks().subscribe(() -> gutter.requestLayout()));
        card = Optional.of(gutter.card());
        ScrollTogether together = new ScrollTogether(model, workbench.scrollsTogether(), left, right);
        workbench.scrollsTogether().subscribe((_, now) -> {
            if (now) {
                together.align(commands.focused());
            }
        });
        Region head = new Region();
        head.getStyleClass().add("gutter-head");
        BorderPane between = new BorderPane(gutter);
        between.setTop(head);
        BorderPane.setMargin(gutter, new Insets(FOCUS_LINE, 0, 0, 0));
        between.setMinWidth(Region.USE_PREF_SIZE);
        for (ColumnView column : columns.values()) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(0);
        }
        return new HBox(lanes.of(Column.LEFT), left, between, right, lanes.of(Column.RIGHT));
    }

    /// What the gutter knows of the columns beside it.
    private final class GutterRoom implements Gutter.Room {
        private final WorkbenchModel workbench;
        private final Linking linking;

        GutterRoom(WorkbenchModel workbench, Linking linking) {
            this.workbench = workbench;
            this.linking = linking;
        }

        @Override
        public Extent extent(Column side, Passage passage) {
            return Objects.requireNonNull(columns.get(side)).extent(passage);
        }

        @Override
        public void jump(Runnable move) {
            workbench.jump(move);
        }

        @Override
        public LinkCommands commands() {
            return linking;
        }
    }
}
