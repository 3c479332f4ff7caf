package counterpoint.ui;

import counterpoint.doctrine.Doctrine;
import counterpoint.ui.bar.HelpMenu;
import counterpoint.ui.bar.HintLine;
import counterpoint.ui.bar.NoticeBanner;
import counterpoint.ui.bar.SavingLabel;
import counterpoint.ui.bar.StatusBar;
import counterpoint.ui.bar.TopBar;
import counterpoint.ui.brief.BriefDrawer;
import counterpoint.ui.imports.DropZone;
import counterpoint.ui.imports.ImportActions;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.SavingModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.model.doctrines.DoctrineCommands;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.notes.CaseNotesPane;
import counterpoint.ui.rail.Rail;
import counterpoint.ui.search.HitBar;
import counterpoint.ui.search.SearchField;
import counterpoint.ui.search.SearchReturn;
import counterpoint.ui.settings.TextButton;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The whole window: bars, rail, reading room and inspector, joined.
public final class MainView extends BorderPane {
    private final WorkbenchModel model;
    private final Desk desk;
    private final ReadingRooms rooms;
    private final Pages pages;
    private final Rail rail;
    private final Inspector inspector;
    private final Panes panes;
    private final SearchModel search;
    private final SearchField field;
    private final StatusBar status;
    private final VBox reading;
    private final ImportModel imports;
    private final ImportActions actions;
    private final NotesModel notes;
    private final BriefModel brief;
    private final BriefDrawer drawer;
    private final NotesImport notesImport;
    private final Exports exports;
    private final DropZone drops;
    private final SearchReturn searchReturn;
    private final WindowCommands commands;
    private final Sheets sheets;
    private final TopBar bar;
    private Subscription choice = Subscription.EMPTY;

    public MainView(WorkbenchModel model) {
        this(model, Desk.inMemory());
    }

    public MainView(WorkbenchModel model, Desk desk) {
        this(model, desk, new SearchModel(model));
    }

    /// The window with a search of its own, which takes in nothing.
    public MainView(WorkbenchModel model, Desk desk, SearchModel search) {
        this(model, desk, search, new ImportModel(model, Intake.none(), new History()));
    }

    /// The window with a search and an import of its own, and the doctrines that ship.
    public MainView(WorkbenchModel model, Desk desk, SearchModel search, ImportModel imports) {
        this(model, desk, search, imports, NotesModel.inMemory(model, desk.history()));
    }

    /// The window with a search, an import and notes of its own, and the doctrines that ship.
    public MainView(
            WorkbenchModel model, Desk desk, SearchModel search, ImportModel imports, NotesModel notes) {
        this(model, desk, search, imports, notes, () -> DoctrinesModel.inMemory(model, desk.history()));
    }

    /// The window with a search, an import, notes and a library of doctrines of its own.
    ///
    /// @param library asked for when doctrines are first shown
    public MainView(
            WorkbenchModel model,
            Desk desk,
            SearchModel search,
            ImportModel imports,
            NotesModel notes,
            Supplier<DoctrinesModel> library) {
        this.notes = notes;
        this.model = model;
        this.desk = desk;
        this.search = search;
        search.follow(notes);
        this.imports = imports;
        this.notesImport = new NotesImport(model, notes);
        this.drops = new DropZone(imports, this::takeNotes);
        PlatformSource platform = new PlatformSource(this);
        this.actions = new ImportActions(imports, platform);
        this.exports = new Exports(this, model, notes, notesImport, platform);
        this.field = new SearchField(model, search);
        this.searchReturn = new SearchReturn(field, model, search);
        this.commands = new WindowCommands(
                this, model, new EverywhereCommands(this, model, desk, actions), new ReadingCommands(this, model));
        this.pages = new Pages(model, desk, search, imports, notes, library, field, actions);
        this.rooms = new ReadingRooms(model, desk, imports, notes, this::bring);
        this.status = new StatusBar(model);
        this.rail = new Rail(model, this::foldRail, this::bring, this::review, exports::print, exports::show);
        this.brief = new BriefModel(model, notes);
        this.drawer = new BriefDrawer(brief, exports.model(), notesImport, exports::show, this::giveBack);
        this.inspector = new Inspector(model, imports.citations(), imports.disputes(), ofDoctrines(), notes,
                opened -> new CaseNotesPane(notes.here(opened), () -> model.show(View.NOTES)), drawer);
        this.panes = new Panes(rail, rooms, inspector);
        rooms.covered().bind(panes.covered());
        this.reading = new VBox(new HintLine(desk.hints(), this::giveBack), new HitBar(search), panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("main-view");
        this.bar = bar();
        VBox top = new VBox(bar, new NoticeBanner(desk.saving()));
        // What the search box offers lies over all that stands below the bar.
        bar.setViewOrder(-1);
        top.setViewOrder(-1);
        setTop(top);
        showSaving();
        model.view().subscribe(this::show);
        rooms.room().subscribe(this::enter);
        rooms.follow();
        searchReturn.follow(this);
        new WindowKeys(this, model, commands).listen();
        drops.listen(this);
        this.sheets = new Sheets(this, model, this::giveBack);
        search.visit().subscribe(visit -> visit.ifPresent(this::read));
        desk.reading().settings().subscribe(_ -> pages.typeset());
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
                        new TextButton(desk.reading(), desk.undo()),
                        new HelpMenu(commands::act, widthProperty()),
                        new PaneToggle(
                                Texts.of("bar.inspector"), Texts.of("bar.inspector.tip"), panes.inspectorOpen(),
                                panes.inspectorFolds().and(reads))),
                imports.revising());
    }

    /// The state of saving stands in the status bar; in trouble its sentence takes the legend's room.
    private void showSaving() {
        status.getChildren().add(1, new SavingLabel(desk.saving()));
        Node legend = status.getChildren().getLast();
        desk.saving().word().subscribe(word -> {
            boolean trouble = word.filter(SavingModel.Word::trouble).isPresent();
            legend.setManaged(!trouble);
            legend.setOpacity(trouble ? 0 : 1);
        });
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

    /// The brief of the open case.
    BriefModel brief() {
        return brief;
    }

    /// What is taken elsewhere, saved or printed.
    Exports exports() {
        return exports;
    }

    /// What of notes comes in.
    NotesImport notesImport() {
        return notesImport;
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

    /// Shows a doctrine in its library.
    void showDoctrine(Doctrine doctrine) {
        pages.doctrinesModel().choose(doctrine.id());
        model.show(View.DOCTRINES);
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

    /// Takes in notes that were dragged onto the window; whether the files are some.
    private boolean takeNotes(List<Path> files) {
        boolean some = NotesImport.isOfNotes(files);
        if (some) {
            if (!inspector.showsBrief()) {
                toggleBrief();
            }
            notesImport.take(files.getFirst());
        }
        return some;
    }

    /// Shows the brief beside the text and gives it the keyboard, or closes it and gives the keyboard back.
    void toggleBrief() {
        boolean shown = inspector.showsBrief() && inspector.isVisible();
        inspector.showBrief(!shown);
        panes.inspectorOpen().set(!shown);
        if (shown) {
            giveBack();
        } else {
            drawer.focus();
        }
    }

    /// Whether a key is for the brief, which has the keyboard.
    boolean isForBrief(KeyEvent event) {
        return drawer.takes(event);
    }

    /// What the reader has set up.
    Desk desk() {
        return desk;
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
        room().ifPresent(this::focus);
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

    private DoctrineCommands ofDoctrines() {
        return new DoctrineCommands() {
            @Override
            public void search(Doctrine doctrine) {
                search.words().set("doctrine:\"" + doctrine.id() + '"');
                search.show();
            }

            @Override
            public void edit(Doctrine doctrine) {
                showDoctrine(doctrine);
            }
        };
    }

    /// Keeps what the reader was typing when the window closes.
    void keepNow() {
        // A field that is left keeps what was typed in it.
        requestFocus();
        pages.keepNow();
        rooms.keepNow();
        notes.keep();
    }

    /// Gives the keyboard to the column in which a hit is read.
    private void read(Visit visit) {
        room().flatMap(open -> open.column(visit.column())).ifPresent(column -> column.pane().requestFocus());
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

    /// Gives the keyboard to the text, unless the reader is at work in the rail or the inspector.
    private void focus(ReadingRoom shown) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (model.view().get() == View.READ && !isIn(rail, focused) && !isIn(inspector, focused)) {
            shown.column(Column.LEFT).ifPresent(column -> column.pane().requestFocus());
        }
    }

    private static boolean isIn(Node pane, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
