package counterpoint.ui;

import counterpoint.ui.bar.HelpMenu;
import counterpoint.ui.bar.HintLine;
import counterpoint.ui.bar.NoticeBanner;
import counterpoint.ui.bar.StatusBar;
import counterpoint.ui.bar.TopBar;
import counterpoint.ui.brief.BriefDrawer;
import counterpoint.ui.imports.DropZone;
import counterpoint.ui.imports.ImportActions;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.notes.CaseNotesPane;
import counterpoint.ui.rail.Rail;
import counterpoint.ui.search.HitBar;
import counterpoint.ui.search.SearchField;
import counterpoint.ui.search.SearchReturn;
import counterpoint.ui.settings.TextButton;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The whole window: bars, rail, reading room and inspector, joined.
public final class MainView extends BorderPane {
    private final WindowModels models;
    private final WorkbenchModel model;
    private final SearchModel search;
    private final ImportModel imports;
    private final NotesModel notes;
    private final ReadingRooms rooms;
    private final Pages pages;
    private final Rail rail;
    private final Inspector inspector;
    private final Panes panes;
    private final TextFocus focus;
    private final SearchField field;
    private final SearchReturn searchReturn;
    private final StatusBar status;
    private final VBox reading;
    private final BriefBeside brief;
    private final DoctrineWays doctrines;
    private final Exports exports;
    private final DropZone drops;
    private final WindowCommands commands;
    private final Sheets sheets;
    private final TopBar bar;
    private Subscription choice = Subscription.EMPTY;

    /// A window of which nothing is kept.
    public MainView(WorkbenchModel model) {
        this(model, Desk.inMemory());
    }

    /// A window of which nothing is kept, with a desk of its own.
    public MainView(WorkbenchModel model, Desk desk) {
        this(model, desk, new SearchModel(model));
    }

    /// A window of which nothing is kept, with a desk and a search of its own.
    public MainView(WorkbenchModel model, Desk desk, SearchModel search) {
        this(WindowModels.inMemory(model, desk, search));
    }

    /// The window that shows these.
    public MainView(WindowModels models) {
        this.models = models;
        this.model = models.workbench();
        this.search = models.search();
        this.imports = models.imports();
        this.notes = models.notes();
        search.follow(notes);
        PlatformSource platform = new PlatformSource(this);
        ImportActions actions = new ImportActions(imports, platform);
        NotesImport incoming = new NotesImport(model, notes);
        this.exports = new Exports(this, model, notes, incoming, platform);
        this.field = new SearchField(model, search);
        this.searchReturn = new SearchReturn(field, model, search);
        this.commands = new WindowCommands(
                this, model, new EverywhereCommands(this, model, models.desk(), actions),
                new ReadingCommands(this, model));
        this.pages = new Pages(models, field, actions);
        this.doctrines = new DoctrineWays(model, search, pages);
        this.rooms = new ReadingRooms(model, models.desk(), imports, notes, this::bring);
        this.status = new StatusBar(model, models.desk().saving());
        this.rail = new Rail(model, this::foldRail, this::bring, this::review, exports::print, exports::show);
        BriefModel briefed = new BriefModel(model, notes);
        BriefDrawer drawer = new BriefDrawer(briefed, exports.model(), incoming, exports::show, this::giveBack);
        this.inspector = new Inspector(model, imports.citations(), imports.disputes(), doctrines, notes,
                opened -> new CaseNotesPane(notes.here(opened), () -> model.show(View.NOTES)), drawer);
        this.panes = new Panes(rail, rooms, inspector);
        rooms.covered().bind(panes.covered());
        this.focus = new TextFocus(model, rooms, rail, inspector);
        this.brief = new BriefBeside(briefed, incoming, drawer, inspector, panes, this::giveBack);
        this.drops = new DropZone(imports, brief::take);
        this.reading = new VBox(new HintLine(models.desk().hints(), this::giveBack), new HitBar(search), panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("main-view");
        this.bar = bar();
        VBox top = new VBox(bar, new NoticeBanner(models.desk().saving()));
        // What the search box offers lies over all that stands below the bar.
        bar.setViewOrder(-1);
        top.setViewOrder(-1);
        setTop(top);
        model.view().subscribe(this::show);
        rooms.room().subscribe(this::enter);
        rooms.follow();
        searchReturn.follow(this);
        new WindowKeys(this, model, commands).listen();
        drops.listen(this);
        this.sheets = new Sheets(this, model, this::giveBack);
        search.walk().visit().subscribe(visit -> visit.ifPresent(focus::read));
        models.desk().reading().settings().subscribe(_ -> pages.typeset());
        sceneProperty().subscribe(_ -> Platform.runLater(this::giveBack));
    }

    private TopBar bar() {
        BooleanBinding reads = model.view().isEqualTo(View.READ);
        return new TopBar(
                model,
                new PaneToggle(
                        Texts.of("bar.rail"), Texts.of("bar.rail.tip"), panes.railOpen(),
                        panes.railFolds().and(reads)),
                field,
                barGroup(
                        new TextButton(models.desk().reading(), models.desk().undo()),
                        new HelpMenu(commands::act, widthProperty()),
                        new PaneToggle(
                                Texts.of("bar.inspector"), Texts.of("bar.inspector.tip"), panes.inspectorOpen(),
                                panes.inspectorFolds().and(reads))),
                imports.revising());
    }

    /// The regions that F6 goes through: rail, columns, inspector.
    PaneRing ring() {
        return new PaneRing(rail, room(), inspector);
    }

    /// The search over all cases.
    SearchModel search() {
        return search;
    }

    /// What comes in.
    ImportModel imports() {
        return imports;
    }

    /// What takes in what is dragged onto the window.
    DropZone drops() {
        return drops;
    }

    private void bring() {
        foldRail();
        imports.show();
    }

    /// Shows how the open case was read.
    void review() {
        foldRail();
        model.open().get().ifPresent(imports::revise);
    }

    /// What the reader marked and wrote.
    NotesModel notes() {
        return notes;
    }

    /// The brief beside the text.
    BriefBeside brief() {
        return brief;
    }

    /// What is done with a doctrine that is shown.
    DoctrineWays doctrines() {
        return doctrines;
    }

    /// What is taken elsewhere, saved or printed.
    Exports exports() {
        return exports;
    }

    /// What lies over the window for a while.
    Sheets sheets() {
        return sheets;
    }

    /// The room of the open case, to hear when it can be entered.
    ReadOnlyObjectProperty<Optional<ReadingRoom>> shownRoom() {
        return rooms.room();
    }

    /// What stands beside the text.
    Inspector inspector() {
        return inspector;
    }

    /// The side panel, if it is in sight.
    Optional<Node> inspectorShown() {
        return Optional.<Node>of(inspector).filter(Node::isVisible);
    }

    /// Shows where the reader has been.
    void showTrail() {
        bar.showTrail();
    }

    /// The search field of the tool bar.
    SearchField field() {
        return field;
    }

    /// Whatever the table of actions names.
    WindowCommands commands() {
        return commands;
    }

    /// Leaves the search, or what its box offers; whether there was anything to leave.
    boolean leaveSearch(Object target) {
        return searchReturn.leave(target);
    }

    /// What the reader has set up.
    Desk desk() {
        return models.desk();
    }

    /// What the window shows.
    WorkbenchModel model() {
        return model;
    }

    /// The columns of the open case, if it is read.
    Optional<ReadingRoom> room() {
        return rooms.room().get();
    }

    Panes panes() {
        return panes;
    }

    /// Shows the notes of the open case beside its text.
    void showNotes() {
        panes.inspectorOpen().set(true);
        inspector.showNotes();
    }

    private void giveBack() {
        focus.giveBack();
    }

    private void foldRail() {
        panes.railOpen().set(false);
    }

    private static HBox barGroup(Node... controls) {
        HBox group = new HBox(controls);
        group.getStyleClass().add("bar-group");
        return group;
    }

    private void show(View view) {
        pages.of(view).ifPresentOrElse(page -> {
            setBottom(page.status());
            setCenter(page.content());
            // What lies in a list or a split is no part of the window before these have their skins.
            page.content().applyCss();
            page.focus().run();
        }, () -> {
            setBottom(status);
            setCenter(reading);
            giveBack();
        });
    }

    /// What can fill the window in place of the text.
    Pages pages() {
        return pages;
    }

    /// Keeps what the reader was typing when the window closes.
    void keepNow() {
        // A field that is left keeps what was typed in it.
        requestFocus();
        pages.keepNow();
        rooms.keepNow();
        notes.keep();
    }

    /// The case that is shown has its selection in the status bar, and its choice opens the inspector.
    private void enter(Optional<ReadingRoom> entered) {
        choice.unsubscribe();
        choice = entered.map(ReadingRoom::model)
                .map(shown -> notes.marking(shown).selected().subscribe(status::showSelected)
                        .and(shown.chooser().choice().subscribe((_, now) -> {
                            if (now.isPresent() && shown.pairs().held().get().isEmpty()) {
                                panes.inspectorOpen().set(true);
                            }
                        })))
                .orElse(Subscription.EMPTY);
        giveBack();
    }
}
