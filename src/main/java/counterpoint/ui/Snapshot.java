package counterpoint.ui;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.table.Form;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes a picture of the real window, without a display.
///
/// Needs the headless platform (`-Dglass.platform=Headless -Dprism.order=sw`) where there is no display.
public final class Snapshot {
    private static final int PULSES = 4;
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    private final Shelf shelf;
    private final int width;
    private final int height;
    private final List<Theme> themes;
    private final int scale;

    public Snapshot(Shelf shelf, int width, int height) {
        this(shelf, width, height, Theme.LIGHT);
    }

    public Snapshot(Shelf shelf, int width, int height, Theme theme) {
        this(shelf, width, height, List.of(theme), 1);
    }

    /// Takes the same window in several themes, one after the other: of several, each picture has the theme's word before
    /// the ending of its name, `reader-dark.png`.
    ///
    /// @param scale how many pixels of the picture there are for one of the window, in each direction
    public Snapshot(Shelf shelf, int width, int height, List<Theme> themes, int scale) {
        this.shelf = shelf;
        this.width = width;
        this.height = height;
        this.themes = List.copyOf(themes);
        this.scale = scale;
    }

    /// Takes a picture of a case with its most shared authority chosen.
    ///
    /// @throws IOException if the picture cannot be written
    public void take(String caseId, Path png) throws IOException {
        take(caseId, png, Snapshot::chooseMostShared);
    }

    /// Takes a picture of a case after doing something with it.
    ///
    /// @throws IOException if the picture cannot be written
    public void take(String caseId, Path png, Consumer<CaseModel> first) throws IOException {
        shoot(caseId, png, view -> view.model().model().ifPresent(first));
    }

    /// Takes a picture of a case with some sentences marked.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeMarks(String caseId, Path png) throws IOException {
        takeMarks(caseId, png, _ -> {
        });
    }

    /// Takes a picture of a case with some sentences marked, after doing something with it.
    ///
    /// @throws IOException if the picture cannot be written
    void takeMarks(String caseId, Path png, Consumer<MainView> then) throws IOException {
        shoot(caseId, png, view -> {
            view.panes().roomForNotes().set(true);
            settle(view);
            view.model().model().ifPresent(model -> {
                SampleMarks sample = new SampleMarks(model, view.notes());
                sample.make();
                settle(view);
                sample.toSelect().ifPresent(words -> view.room().ifPresent(room -> room.select(words)));
            });
            then.accept(view);
        });
    }

    /// Takes a picture of the authorities of all cases, the most mentioned chosen.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeAuthorities(String caseId, Form form, Path png) throws IOException {
        takeAuthorities(caseId, form, png, Snapshot::chooseMostMentioned);
    }

    /// Takes a picture of the authorities after doing something with them.
    ///
    /// @throws IOException if the picture cannot be written
    void takeAuthorities(String caseId, Form form, Path png, Consumer<AuthoritiesModel> first) throws IOException {
        shoot(caseId, png, view -> {
            view.model().show(View.AUTHORITIES);
            view.pages().authorities().form().set(form);
            first.accept(view.pages().authorities().model());
        });
    }

    private static void chooseMostMentioned(AuthoritiesModel model) {
        model.rows().get().stream().filter(Row::isShared).findFirst().ifPresent(model::choose);
    }

    /// Takes a picture of a case with its brief beside it, filled from marks on what its opinions are made of.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeBrief(String caseId, Path png) throws IOException {
        shoot(caseId, png, view -> {
            view.model().model().ifPresent(model -> SampleBrief.of(view.notes(), model).make());
            view.toggleBrief();
            settle(view);
            view.model().model()
                    .flatMap(model -> new SampleMarks(model, view.notes()).toSelect())
                    .ifPresent(words -> view.room().ifPresent(room -> room.select(words)));
        });
    }

    /// Takes a picture of the points of dispute of a case.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeDisputes(String caseId, Path png) throws IOException {
        takeDisputes(caseId, png, _ -> {
        });
    }

    /// Takes a picture of the points of dispute after doing something with them.
    ///
    /// @throws IOException if the picture cannot be written
    void takeDisputes(String caseId, Path png, Consumer<DisputesModel> first) throws IOException {
        shoot(caseId, png, view -> {
            view.model().show(View.DISPUTES);
            first.accept(view.pages().disputes().model());
        });
    }

    /// Takes a picture of the library of doctrines, the one chosen that tags most passages.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeDoctrines(String caseId, Path png) throws IOException {
        takeDoctrines(caseId, png, model -> model.rows().get().stream()
                .max(Comparator.comparingInt(row -> row.passages().orElse(0)))
                .ifPresent(row -> model.choose(row.id())));
    }

    /// Takes a picture of the library of doctrines after doing something with it.
    ///
    /// @throws IOException if the picture cannot be written
    void takeDoctrines(String caseId, Path png, Consumer<DoctrinesModel> first) throws IOException {
        shoot(caseId, png, view -> {
            view.model().show(View.DOCTRINES);
            first.accept(view.pages().doctrines().model());
        });
    }

    /// Takes a picture of the notes of all cases, with sample marks in each and on the authority that the case cites most.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeNotes(String caseId, Path png) throws IOException {
        shoot(caseId, png, view -> {
            new SampleNotes(view).make();
            view.model().show(View.NOTES);
        });
    }

    /// Takes a picture of a case with sample marks and its own notes beside it.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeCaseNotes(String caseId, Path png) throws IOException {
        shoot(caseId, png, view -> {
            new SampleNotes(view).make();
            view.model().show(View.READ);
            view.showNotes();
        });
    }

    /// Takes a picture of what a search over all cases finds, with sample marks in each; without words, of the empty search.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeSearch(String caseId, String words, Path png) throws IOException {
        shoot(caseId, png, view -> {
            new SampleNotes(view).make();
            view.search().words().set(words);
            view.search().show();
        });
    }

    /// Takes a picture of a case and of the sheet that prints it, with a printer that is always there.
    ///
    /// @throws IOException if the picture cannot be written
    public void takePrint(String caseId, Path png) throws IOException {
        shoot(caseId, png, Intake.none(), view -> {
            view.exports().printing().model().printers().reach(() -> List.of(new SamplePrinter()));
            return view.exports().printing().made(view.getScene()).map(Stage::getScene);
        });
    }

    /// Something that lies over the window.
    public enum Over {
        /// The command palette.
        PALETTE,
        /// All keys.
        SHORTCUTS,
        /// Going to a page, a paragraph, a note or a citation.
        GO_TO,
        /// The first thing of the tour.
        TOUR,
        /// The guide.
        HELP,
        /// The program itself.
        ABOUT
    }

    /// Takes a picture of a case and of what lies over the window.
    ///
    /// @param words typed where something can be typed
    /// @throws IOException if the picture cannot be written
    public void takeOver(String caseId, Over over, String words, Path png) throws IOException {
        shoot(caseId, png, view -> {
            switch (over) {
                case PALETTE -> view.sheets().showPalette();
                case SHORTCUTS -> view.sheets().showShortcuts();
                case GO_TO -> view.sheets().goTo();
                case TOUR -> view.sheets().showTour();
                case HELP -> view.sheets().showGuide();
                case ABOUT -> view.sheets().showAbout();
            }
            settle(view);
            if (!words.isEmpty() && view.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(words);
            }
        });
    }

    /// Takes a picture of a file or a case's folder that comes in and is checked.
    ///
    /// @param intake reads it
    /// @throws IOException if the picture cannot be written
    public void takeImport(Path source, Intake intake, Path png) throws IOException {
        shoot("", png, intake, view -> {
            view.imports().bring(List.of(source));
            return Optional.empty();
        });
    }

    /// Takes a picture of the differences between the two prints of an opinion: of this case, or if it has none with two prints,
    /// of the first case that has one.
    ///
    /// @throws IOException if the picture cannot be written
    public void takeDifferences(String caseId, Path png) throws IOException {
        shoot(caseId, png, view -> view.model().cases().stream()
                .sorted(Comparator.comparing(entry -> !entry.id().equals(caseId)))
                .filter(entry -> entry.model().stream()
                        .flatMap(model -> model.columns().values().stream())
                        .anyMatch(Snapshot::hasTwoPrints))
                .findFirst()
                .ifPresent(entry -> {
                    view.model().open(entry);
                    settle(view);
                    entry.model().ifPresent(Snapshot::openDifferences);
                }));
    }

    private static void openDifferences(CaseModel model) {
        model.columns().values().stream()
                .filter(Snapshot::hasTwoPrints)
                .findFirst()
                .ifPresent(column -> column.differencesOpen().set(true));
    }

    private void shoot(String caseId, Path png, Consumer<MainView> first) throws IOException {
        shoot(caseId, png, Intake.none(), view -> {
            first.accept(view);
            return Optional.empty();
        });
    }

    /// @param first does something with the window; gives the small window that stands over it, if one does
    private void shoot(String caseId, Path png, Intake intake, Function<MainView, Optional<Scene>> first)
            throws IOException {
        FutureTask<List<BufferedImage>> pictures = new FutureTask<>(() -> pictures(caseId, intake, first));
        onTheToolkit(pictures);
        try {
            for (int at = 0; at < themes.size(); at++) {
                write(pictures.get().get(at), named(png, themes.get(at)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture was not taken: interrupted.", e);
        } catch (ExecutionException e) {
            throw new IOException("The picture could not be taken.", e.getCause());
        }
    }

    /// Chooses the authority that the two sides mention most.
    public static void chooseMostShared(CaseModel model) {
        model.authorities().stream()
                .filter(one -> one.isShared())
                .findFirst()
                .ifPresent(one -> model.chooser().choose(one.authority()));
    }

    private static boolean hasTwoPrints(ColumnModel column) {
        return !column.opinion().get().collations().isEmpty();
    }

    /// Runs a task on the JavaFX thread, and starts the toolkit without a display if it does not run yet.
    private static void onTheToolkit(Runnable task) {
        // Before any question to the toolkit, which reads them once.
        System.getProperties().putIfAbsent("glass.platform", "Headless");
        System.getProperties().putIfAbsent("prism.order", "sw");
        if (Platform.isFxApplicationThread()) {
            task.run();
            return;
        }
        try {
            Platform.startup(task);
        } catch (IllegalStateException runsAlready) {
            Platform.runLater(task);
        }
    }

    private Path named(Path png, Theme theme) {
        return themes.size() == 1
                ? png
                : png.resolveSibling(
                        ENDING.matcher(String.valueOf(png.getFileName())).replaceFirst("-" + theme.word() + "$0"));
    }

    private List<BufferedImage> pictures(
            String caseId, Intake intake, Function<MainView, Optional<Scene>> first) {
        WorkbenchModel model = new WorkbenchModel(shelf, TaskRunner.inPlace());
        model.start();
        model.cases().stream().filter(entry -> entry.id().equals(caseId)).findFirst().ifPresent(model::open);
        Desk desk = Desk.inMemory();
        MainView view = new MainView(
                model, desk, new SearchModel(model), new ImportModel(model, intake, desk.history()));
        Scene scene = new Scene(view, width, height);
        themes.getFirst().dress(scene);
        settle(view);
        Optional<Scene> sheet = first.apply(view);
        return themes.stream().map(theme -> picture(scene, sheet, theme)).toList();
    }

    private BufferedImage picture(Scene scene, Optional<Scene> sheet, Theme theme) {
        BufferedImage picture = picture(scene, theme);
        sheet.ifPresent(small -> SheetPicture.paint(small, theme, scale, picture));
        return picture;
    }

    private BufferedImage picture(Scene scene, Theme theme) {
        theme.dress(scene);
        settle(scene.getRoot());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width * (double) scale, height * (double) scale));
        return image(scene.getRoot().snapshot(parameters, null));
    }

    /// Does what the pulses of a shown window would do.
    static void settle(Parent root) {
        for (int pulse = 0; pulse < PULSES; pulse++) {
            root.applyCss();
            root.layout();
        }
    }

    static BufferedImage image(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    static void write(BufferedImage picture, Path png) throws IOException {
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(picture, "png", png.toFile());
    }
}
