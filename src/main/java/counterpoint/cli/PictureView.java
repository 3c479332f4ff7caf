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
    READER,
    MARKS,
    DISPUTES,
    SEARCH,
    AUTHORITIES,
    MATRIX,
    NETWORK,
    DOCTRINES,
    EDITIONS,
    BRIEF,
    IMPORT,
    NOTES,
    CASE_NOTES,
    PRINT,
    PALETTE,
    SHORTCUTS,
    GOTO,
    TOUR,
    HELP,
    ABOUT;

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

        Shot typing(String other) {
            return new Shot(caseId, folder, other, png);
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
        switch (this) {
            case READER -> picture.take(shot.caseId(), shot.png());
            case MARKS -> picture.takeMarks(shot.caseId(), shot.png());
            case DISPUTES -> picture.takeDisputes(shot.caseId(), shot.png());
            case SEARCH -> picture.takeSearch(shot.caseId(), shot.words(), shot.png());
            case AUTHORITIES -> picture.takeAuthorities(shot.caseId(), Form.TABLE, shot.png());
            case MATRIX -> picture.takeAuthorities(shot.caseId(), Form.MATRIX, shot.png());
            case NETWORK -> picture.takeAuthorities(shot.caseId(), Form.NETWORK, shot.png());
            case DOCTRINES -> picture.takeDoctrines(shot.caseId(), shot.png());
            case EDITIONS -> picture.takeDifferences(shot.caseId(), shot.png());
            case BRIEF -> picture.takeBrief(shot.caseId(), shot.png());
            case IMPORT -> takeImport(picture, shot);
            case NOTES -> picture.takeNotes(shot.caseId(), shot.png());
            case CASE_NOTES -> picture.takeCaseNotes(shot.caseId(), shot.png());
            case PRINT -> picture.takePrint(shot.caseId(), shot.png());
            case PALETTE -> picture.takeOver(shot.caseId(), Over.PALETTE, shot.words(), shot.png());
            case SHORTCUTS -> picture.takeOver(shot.caseId(), Over.SHORTCUTS, shot.words(), shot.png());
            case GOTO -> picture.takeOver(shot.caseId(), Over.GO_TO, shot.words(), shot.png());
            case TOUR -> picture.takeOver(shot.caseId(), Over.TOUR, shot.words(), shot.png());
            case HELP -> picture.takeOver(shot.caseId(), Over.HELP, shot.words(), shot.png());
            case ABOUT -> picture.takeOver(shot.caseId(), Over.ABOUT, shot.words(), shot.png());
        }
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
