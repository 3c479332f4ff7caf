package counterpoint.ui;

import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.table.Form;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// Takes a picture of the real window, without a display.
///
/// Needs the headless platform (`-Dglass.platform=Headless -Dprism.order=sw`) where there is no display.
public final class Snapshot {
    private final Camera camera;

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
        this.camera = new Camera(shelf, width, height, themes, scale);
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
            Camera.settle(view);
            view.model().model().ifPresent(model -> {
                SampleMarks sample = new SampleMarks(model, view.notes());
                sample.make();
                Camera.settle(view);
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
            view.brief().toggle();
            Camera.settle(view);
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
            view.search().question().words().set(words);
            view.search().show();
        });
    }

    /// Takes a picture of a case and of the sheet that prints it, with a printer that is always there.
    ///
    /// @throws IOException if the picture cannot be written
    public void takePrint(String caseId, Path png) throws IOException {
        camera.shoot(caseId, png, Intake.none(), view -> {
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
            Camera.settle(view);
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
        camera.shoot("", png, intake, view -> {
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
                    Camera.settle(view);
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
        camera.shoot(caseId, png, Intake.none(), view -> {
            first.accept(view);
            return Optional.empty();
        });
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
}
