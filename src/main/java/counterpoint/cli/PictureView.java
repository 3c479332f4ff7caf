package counterpoint.cli;

import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CorrectionStore;
import counterpoint.ui.Snapshot;
import counterpoint.ui.Snapshot.Over;
import counterpoint.ui.model.imports.LibraryIntake;
import counterpoint.ui.table.Form;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a picture of the window can show.
enum PictureView {
    READER((picture, shot) -> picture.take(shot.caseId(), shot.png())),
    MARKS((picture, shot) -> picture.takeMarks(shot.caseId(), shot.png())),
    DISPUTES((picture, shot) -> picture.takeDisputes(shot.caseId(), shot.png())),
    SEARCH((picture, shot) -> picture.takeSearch(shot.caseId(), shot.words(), shot.png())),
    AUTHORITIES((picture, shot) -> picture.takeAuthorities(shot.caseId(), Form.TABLE, shot.png())),
    MATRIX((picture, shot) -> picture.takeAuthorities(shot.caseId(), Form.MATRIX, shot.png())),
    NETWORK((picture, shot) -> picture.takeAuthorities(shot.caseId(), Form.NETWORK, shot.png())),
    DOCTRINES((picture, shot) -> picture.takeDoctrines(shot.caseId(), shot.png())),
    EDITIONS((picture, shot) -> picture.take(shot.caseId(), shot.png(), Snapshot::openDifferences)),
    BRIEF((picture, shot) -> picture.takeBrief(shot.caseId(), shot.png())),
    IMPORT(PictureView::takeImport),
    NOTES((picture, shot) -> picture.takeNotes(shot.caseId(), shot.png())),
    CASE_NOTES((picture, shot) -> picture.takeCaseNotes(shot.caseId(), shot.png())),
    PALETTE((picture, shot) -> picture.takeOver(shot.caseId(), Over.PALETTE, shot.words(), shot.png())),
    SHORTCUTS((picture, shot) -> picture.takeOver(shot.caseId(), Over.SHORTCUTS, shot.words(), shot.png())),
    GOTO((picture, shot) -> picture.takeOver(shot.caseId(), Over.GO_TO, shot.words(), shot.png())),
    TOUR((picture, shot) -> picture.takeOver(shot.caseId(), Over.TOUR, shot.words(), shot.png())),
    HELP((picture, shot) -> picture.takeOver(shot.caseId(), Over.HELP, shot.words(), shot.png())),
    ABOUT((picture, shot) -> picture.takeOver(shot.caseId(), Over.ABOUT, shot.words(), shot.png()));

    private final Photographer photographer;

    PictureView(Photographer photographer) {
        this.photographer = photographer;
    }

    /// Takes a picture.
    private interface Photographer {
        void take(Snapshot picture, Shot shot) throws IOException;
    }

    /// One picture.
    ///
    /// @param caseId the case that is open
    /// @param folder where it came from, for the view of what comes in
    /// @param words what is typed, where something can be typed; may be blank
    /// @param png where it goes
    record Shot(String caseId, Path folder, String words, Path png) {
        Shot to(Path other) {
            return new Shot(caseId, folder, words, other);
        }
    }

    /// The view of this name; empty if there is none.
    static Optional<PictureView> of(String name) {
        return Arrays.stream(values()).filter(view -> view.word().equals(name)).findFirst();
    }

    /// Its name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All names, in a sentence.
    static String words() {
        return Arrays.stream(values()).map(PictureView::word).collect(Collectors.joining(", "));
    }

    /// Takes the picture.
    ///
    /// @throws IOException if it cannot be written
    void take(Snapshot picture, Shot shot) throws IOException {
        photographer.take(picture, shot);
    }

    /// The case as if it came in now, into a library that is empty.
    private static void takeImport(Snapshot picture, Shot shot) throws IOException {
        Path empty = Files.createTempDirectory("counterpoint");
        try (Workspace workspace = Workspace.openReadOnly(empty)) {
            OwnCases none = new OwnCases(empty);
            CorrectionStore store = new CorrectionStore(workspace);
            picture.takeImport(
                    shot.folder(), new LibraryIntake(new Library(List.of()), none, store, false), shot.png());
        } finally {
            Files.deleteIfExists(empty);
        }
    }
}
