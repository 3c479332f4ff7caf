package counterpoint.ui;

import counterpoint.casefile.Edition;
import counterpoint.doctrine.Doctrine;
import counterpoint.ui.bar.HintLine;
import counterpoint.ui.bar.NoticeBanner;
import counterpoint.ui.bar.SavingLabel;
import counterpoint.ui.bar.StatusBar;
import counterpoint.ui.bar.TopBar;
import counterpoint.ui.dispute.DisputesStatus;
import counterpoint.ui.dispute.DisputesView;
import counterpoint.ui.doctrine.DoctrinesStatus;
import counterpoint.ui.doctrine.DoctrinesView;
import counterpoint.ui.imports.DropZone;
import counterpoint.ui.imports.ImportActions;
import counterpoint.ui.imports.ImportStatus;
import counterpoint.ui.imports.ImportView;
import counterpoint.ui.inspector.Inspector;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.SavingModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.doctrines.DoctrineCommands;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.notes.CaseNotesPane;
import counterpoint.ui.notes.NotesStatus;
import counterpoint.ui.notes.NotesView;
import counterpoint.ui.rail.Rail;
import counterpoint.ui.reader.ColumnText;
import counterpoint.ui.search.HitBar;
import counterpoint.ui.search.SearchField;
import counterpoint.ui.search.SearchKeys;
import counterpoint.ui.search.SearchStatus;
import counterpoint.ui.search.SearchView;
import counterpoint.ui.search.SetOpinion;
import counterpoint.ui.settings.TextButton;
import counterpoint.ui.table.AuthoritiesView;
import counterpoint.ui.table.TableStatus;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The whole window: bars, rail, reading room and inspector, joined.
public final class MainView extends BorderPane {
    private final WorkbenchModel model;
    private final Desk desk;
    private final StackPane center = new StackPane();
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
    private final Supplier<DoctrinesModel> library;
    private final DropZone drops;
    private final Map<CaseModel, ReadingRoom> rooms = new HashMap<>();
    private Optional<AuthoritiesView> table = Optional.empty();
    private Optional<DisputesView> disputes = Optional.empty();
    private Optional<DoctrinesView> doctrines = Optional.empty();
    private Optional<NotesView> noteList = Optional.empty();
    private Optional<SearchView> results = Optional.empty();
    private Optional<ImportView> importing = Optional.empty();
    private Optional<ReadingRoom> room = Optional.empty();
    private Subscription entry = Subscription.EMPTY;
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
        this.library = library;
        this.notes = notes;
        this.model = model;
        this.desk = desk;
        this.search = search;
        this.imports = imports;
        this.drops = new DropZone(imports);
        this.actions = new ImportActions(imports, new PlatformSource(this));
        this.field = new SearchField(model, search);
        this.status = new StatusBar(model);
        this.rail = new Rail(model, notes, this::foldRail, this::bring, this::review);
        this.inspector = new Inspector(model, imports.citations(), imports.disputes(), ofDoctrines(), notes,
                opened -> new CaseNotesPane(notes.here(opened), () -> model.show(View.NOTES)));
        this.panes = new Panes(rail, center, inspector);
        this.reading = new VBox(new HintLine(desk.hints(), this::giveBack), new HitBar(search), panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getStyleClass().add("main-view");
        TopBar bar = bar();
        VBox top = new VBox(bar, new NoticeBanner(desk.saving()));
        // What the search box offers lies over all that stands below the bar.
        bar.setViewOrder(-1);
        top.setViewOrder(-1);
        setTop(top);
        showSaving();
        model.view().subscribe(this::show);
        model.open().subscribe(open -> {
            entry.unsubscribe();
            entry = open.map(this::follow).orElseGet(this::nothing);
        });
        new SearchKeys(this, field, model, search).listen();
        new ReadingKeys(this, model).listen();
        new Keys(this, model).listen();
        new BringKeys(actions, this::review).listen(this);
        drops.listen(this);
        new ComfortKeys(desk, model).listen(this);
        search.visit().subscribe(visit -> visit.ifPresent(this::read));
        desk.reading().settings().subscribe(_ -> {
            rooms.values().forEach(this::typeset);
            importing.ifPresent(this::typeset);
        });
        model.shelved().subscribe(this::forget);
        sceneProperty().subscribe(_ -> Platform.runLater(() -> room.ifPresent(this::focus)));
    }

    private TopBar bar() {
        return new TopBar(
                model,
                toggle(Texts.of("bar.rail"), Texts.of("bar.rail.tip"), panes.railFolds(), panes.railOpen()),
                field,
                barGroup(
                        new TextButton(desk.reading(), desk.undo()),
                        toggle(Texts.of("bar.inspector"), Texts.of("bar.inspector.tip"), panes.inspectorFolds(),
                                panes.inspectorOpen())));
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
        return new PaneRing(rail, room, inspector);
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

    /// Rooms of cases that were read again are not entered any more.
    private void forget(List<CaseEntry> cases) {
        List<CaseModel> shelved = cases.stream().flatMap(entry -> entry.model().stream()).toList();
        rooms.keySet().removeIf(model -> !shelved.contains(model));
    }

    /// What the reader marked and wrote.
    NotesModel notes() {
        return notes;
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
        return room;
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
        room.ifPresent(this::focus);
    }

    private void foldRail() {
        panes.railOpen().set(false);
    }

    private static HBox barGroup(Node... controls) {
        HBox group = new HBox(controls);
        group.getStyleClass().add("bar-group");
        return group;
    }

    private ToggleButton toggle(
            String words, String tip, ReadOnlyBooleanProperty folds, BooleanProperty open) {
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add("bar-button");
        button.setAccessibleText(tip);
        button.selectedProperty().bindBidirectional(open);
        button.visibleProperty().bind(folds.and(model.view().isEqualTo(View.READ)));
        button.managedProperty().bind(button.visibleProperty());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(View view) {
        setBottom(bottom(view));
        switch (view) {
            case READ -> {
                setCenter(reading);
                room.ifPresent(this::focus);
            }
            case DISPUTES -> {
                DisputesView shown = disputes();
                setCenter(shown);
                shown.focus();
            }
            case SEARCH -> {
                SearchView shown = results.orElseGet(() -> new SearchView(search, MainView::set));
                results = Optional.of(shown);
                setCenter(shown);
                field.focus();
            }
            case AUTHORITIES -> {
                AuthoritiesView shown = authorities();
                setCenter(shown);
                shown.focus();
            }
            case DOCTRINES -> {
                DoctrinesView shown = doctrines();
                setCenter(shown);
                shown.focus();
            }
            case NOTES -> {
                NotesView shown = noteList();
                setCenter(shown);
                shown.focus();
            }
            case IMPORT -> {
                ImportView shown = importing.orElseGet(() -> new ImportView(imports, actions));
                importing = Optional.of(shown);
                typeset(shown);
                setCenter(shown);
                shown.focus();
            }
        }
    }

    /// The authorities of all cases; made when they are first asked for.
    AuthoritiesView authorities() {
        AuthoritiesView made = table.orElseGet(() -> new AuthoritiesView(
                new AuthoritiesModel(model), notes.onAuthorities()));
        table = Optional.of(made);
        return made;
    }

    /// The points of dispute of the open case; made when they are first asked for.
    DisputesView disputes() {
        DisputesView made = disputes.orElseGet(() -> new DisputesView(
                new DisputesModel(model, imports.disputes()), Rail.casesOf(model)));
        disputes = Optional.of(made);
        return made;
    }

    /// The library of doctrines; made when it is first asked for.
    DoctrinesView doctrines() {
        DoctrinesView made = doctrines.orElseGet(() -> new DoctrinesView(library.get(), desk.undo(), model::close));
        doctrines = Optional.of(made);
        return made;
    }

    /// The notes of all cases; made when they are first asked for.
    NotesView noteList() {
        NotesView made = noteList.orElseGet(() -> new NotesView(notes.list()));
        noteList = Optional.of(made);
        return made;
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
                doctrines().model().choose(doctrine.id());
                model.show(View.DOCTRINES);
            }
        };
    }

    /// Keeps what the reader was typing when the window closes.
    void keepNow() {
        // A field that is left keeps what was typed in it.
        requestFocus();
        doctrines.ifPresent(shown -> shown.model().keep());
    }

    private Node bottom(View view) {
        return switch (view) {
            case DISPUTES -> new DisputesStatus(disputes().model(), new SavingLabel(desk.saving()));
            case SEARCH -> new SearchStatus(search);
            case IMPORT -> new ImportStatus(imports.isChecking());
            case DOCTRINES -> new DoctrinesStatus(new SavingLabel(desk.saving()));
            case AUTHORITIES -> new TableStatus(new SavingLabel(desk.saving()));
            case NOTES -> new NotesStatus(new SavingLabel(desk.saving()));
            case READ -> status;
        };
    }

    private void typeset(ImportView shown) {
        shown.typeset(Appearance.typesetting(desk.reading().settings().get()));
    }

    /// Sets an opinion for the preview as its column sets it.
    private static SetOpinion set(CaseModel model, Edition edition) {
        ColumnText text = new ColumnText(edition, model::isShared);
        return new SetOpinion(text.blocks(), text::index, text::range);
    }

    /// Gives the keyboard to the column in which a hit is read.
    private void read(Visit visit) {
        room.flatMap(open -> open.column(visit.column())).ifPresent(column -> column.pane().requestFocus());
    }

    private Subscription nothing() {
        center.getChildren().setAll(ReadingRoom.sentence(Texts.of("library.empty")));
        return Subscription.EMPTY;
    }

    private Subscription follow(CaseEntry open) {
        return open.state().subscribe(state -> {
            room = Optional.empty();
            choice.unsubscribe();
            switch (state) {
                case CaseEntry.State.Reading _ -> say(Texts.of("case.reading", open.name()));
                case CaseEntry.State.Failed failed -> say(failed.sentence());
                case CaseEntry.State.Read read -> show(read.model());
            }
        });
    }

    private void say(String sentence) {
        center.getChildren().setAll(ReadingRoom.sentence(sentence));
    }

    private void show(CaseModel shown) {
        ReadingRoom shownRoom = rooms.computeIfAbsent(shown,
                _ -> new ReadingRoom(model, shown, imports.disputes(), notes));
        typeset(shownRoom);
        room = Optional.of(shownRoom);
        center.getChildren().setAll(shownRoom);
        focus(shownRoom);
        choice = shown.chooser().choice().subscribe((_, now) -> {
            if (now.isPresent() && shown.pairs().held().get().isEmpty()) {
                panes.inspectorOpen().set(true);
            }
        });
    }

    private void typeset(ReadingRoom set) {
        set.typeset(Appearance.typesetting(desk.reading().settings().get()));
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
