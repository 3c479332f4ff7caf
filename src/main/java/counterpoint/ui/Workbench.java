package counterpoint.ui;

import counterpoint.casefile.DoctrineStore;
import counterpoint.casefile.KeptIndex;
import counterpoint.casefile.Lazy;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.OwnDoctrines;
import counterpoint.session.DismissedHints;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import counterpoint.session.ReadingSettings;
import counterpoint.ui.failure.FailureDialog;
import counterpoint.ui.failure.FailureReport;
import counterpoint.ui.failure.Failures;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.HintModel;
import counterpoint.ui.model.Retagging;
import counterpoint.ui.model.SavingModel;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.KeptDoctrines;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.notes.NotedShelf;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.model.search.SearchDesk;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Fonts;
import counterpoint.ui.theme.ProgramIcon;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.Saving;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Opens the window.
public final class Workbench {
    /// The case with which a new reader begins, and the tour: both its opinions are long, and answer each other point by
    /// point. Where it is not in the library, the first case opens.
    private static final String WELCOME = "smith-v-finkley";

    private Workbench() {
    }

    /// Opens the window on a shelf of cases and the reader's workspace, and returns when it is closed.
    ///
    /// The window shows at once; the cases fill in as they are read.
    ///
    /// @param holdings what the window works on, once its workspace is open
    /// @param folder the workspace, where settings, session and the reader's work are kept
    /// @param brought files to bring in at once; empty for none
    /// @throws IllegalStateException if JavaFX already runs
    public static void open(Function<Workspace, Holdings> holdings, Path folder, List<Path> brought)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        WorkspaceDoor door = new WorkspaceDoor(folder);
        door.approach(Fonts::load);
        Platform.startup(() -> {
            // A control that is made meanwhile would ask for fonts, too.
            Fonts.load();
            door.open(
                    workspace -> welcome(holdings.apply(workspace), workspace, brought)
                            .setOnHidden(_ -> closed.countDown()),
                    closed::countDown);
        });
        closed.await();
        Platform.exit();
    }

    /// Shows the window; a reader who opens it for the first time, and brings nothing, is offered the tour.
    static Stage welcome(Holdings holdings, Workspace workspace, List<Path> brought) {
        boolean first = KeptValue.session(workspace).value().caseId().isEmpty() && brought.isEmpty();
        Stage stage = show(new Stage(), holdings, workspace, brought, WELCOME);
        if (first && stage.getScene().getRoot() instanceof MainView view) {
            view.sheets().offerTour();
        }
        return stage;
    }

    /// Shows the window in a stage as it was left; to be called on the JavaFX thread.
    ///
    /// Closing the window keeps the session and closes the workspace.
    static Stage show(Stage stage, Shelf shelf, Workspace workspace) {
        return show(stage, Holdings.of(shelf), workspace);
    }

    /// Shows the window in a stage as it was left, on cases to which others can be added.
    static Stage show(Stage stage, Holdings holdings, Workspace workspace) {
        return show(stage, holdings, workspace, List.of());
    }

    /// Shows the window in a stage as it was left.
    ///
    /// @param brought files to bring in at once
    static Stage show(Stage stage, Holdings holdings, Workspace workspace, List<Path> brought) {
        return show(stage, holdings, workspace, brought, "");
    }

    private static Stage show(
            Stage stage, Holdings holdings, Workspace workspace, List<Path> brought, String first) {
        KeptValue<ReadingSettings> settings = KeptValue.readingSettings(workspace);
        Desk desk = Desk.with(settings.value(), settings::set, hints(workspace));
        Failures failures = watch(stage, desk);
        FirstFrame frame = new FirstFrame();
        NoteStore notes = new NoteStore(workspace);
        WorkbenchModel model = new WorkbenchModel(
                new NotedShelf(holdings.shelf(), notes), TaskRunner.on(frame::behind, failures));
        Lazy<Tagged> doctrines = new Lazy<>(() -> Tagged.in(workspace, model, desk));
        SessionKeeper keeper = new SessionKeeper(workspace, model);
        KeptIndex words = new KeptIndex(workspace.folder().resolve("index").resolve("words"));
        ImportModel imports = new ImportModel(model, holdings.intake(), desk.history());
        MainView view = new MainView(new WindowModels(
                model,
                desk,
                search(model, holdings, words, workspace, SearchDesk.in(workspace, desk.history())),
                imports,
                new NotesModel(model, notes, desk.history()),
                () -> doctrines.get().model(model, desk)));
        view.search().question().words().bindBidirectional(keeper.session().searchWords());
        view.sheets().remember(KeptValue.paletteHabits(workspace));
        tell(workspace, desk.saving());
        Scene scene = new Scene(view);
        Subscription appearance = Appearance.follow(scene, desk.reading());
        stage.setTitle(Texts.of("window.title"));
        ProgramIcon.give(stage);
        stage.setScene(scene);
        keeper.resume(stage, view.panes(), view.inspector(), first);
        stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDDEN, _ -> {
            view.keepNow();
            keeper.keepNow();
            words.close();
            workspace.close();
            appearance.unsubscribe();
        });
        // Laid out at once as large as it will be, not first as large as it would like to be.
        view.setPrefSize(stage.getWidth(), stage.getHeight());
        frame.of(scene);
        frame.behind(() -> {
            Fonts.loadSerif();
            Doctrines.shipped();
            Platform.runLater(() -> {
                if (!Fonts.missing().isEmpty()) {
                    desk.saving().notice(Texts.of("window.noFonts"));
                }
                // A window that was closed meanwhile has no workspace any more.
                if (stage.isShowing()) {
                    doctrines.get();
                }
            });
        });
        // Else JavaFX gives the keyboard to the first control that it finds, and the text seems to be left on purpose.
        view.requestFocus();
        stage.show();
        imports.bring(brought);
        return stage;
    }

    private static SearchModel search(
            WorkbenchModel model, Holdings holdings, KeptIndex words, Workspace workspace, SearchDesk desk) {
        return holdings.meanings()
                .map(shipped -> SearchModel.understanding(
                        model, words, shipped, workspace.folder().resolve("index").resolve("meaning"), desk))
                .orElseGet(() -> new SearchModel(model, desk));
    }

    /// The doctrines of a workspace, and what tags the cases from them when they change.
    private record Tagged(KeptValue<OwnDoctrines> library, Retagging retagging) {
        static Tagged in(Workspace workspace, WorkbenchModel model, Desk desk) {
            KeptValue<OwnDoctrines> library = new DoctrineStore(workspace).kept();
            library.value().problems().forEach(desk.saving()::notice);
            Retagging retagging = new Retagging(model);
            library.listen(own -> retagging.tag(own.library()));
            return new Tagged(library, retagging);
        }

        DoctrinesModel model(WorkbenchModel model, Desk desk) {
            return new DoctrinesModel(model, KeptDoctrines.in(library, desk.history()), retagging);
        }
    }

    private static HintModel hints(Workspace workspace) {
        KeptValue<DismissedHints> dismissed = KeptValue.dismissedHints(workspace);
        return HintModel.with(
                dismissed.value().names(),
                name -> dismissed.set(dismissed.value().with(name)));
    }

    private static void tell(Workspace workspace, SavingModel saving) {
        workspace.listen(new WorkspaceListener() {
            @Override
            public void saving(Saving state) {
                Platform.runLater(() -> saving.tell(state));
            }

            @Override
            public void notice(String sentence) {
                Platform.runLater(() -> saving.notice(sentence));
            }
        });
    }

    private static Failures watch(Stage stage, Desk desk) {
        Failures[] self = new Failures[1];
        self[0] = new Failures(report -> show(stage, desk, report, self[0]));
        self[0].watch();
        return self[0];
    }

    private static void show(Stage stage, Desk desk, FailureReport report, Failures failures) {
        boolean safe = desk.saving().word().get().isEmpty();
        List<String> sheets = Optional.ofNullable(stage.getScene()).map(Scene::getStylesheets).map(List::copyOf)
                .orElseGet(() -> List.copyOf(Appearance.theme(desk.reading().settings().get()).sheets()));
        String kept = safe ? Texts.of("failure.kept") : Texts.of("failure.keptInMemory");
        FailureDialog.open(Optional.of(stage).filter(Stage::isShowing).map(one -> one), sheets, report, kept)
                .setOnHidden(_ -> failures.closed(report));
    }
}
