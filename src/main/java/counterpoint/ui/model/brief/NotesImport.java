package counterpoint.ui.model.brief;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.MarkPlaces;
import counterpoint.note.ImportedMarks;
import counterpoint.note.UnreadableNotesException;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Takes in notes on the open case from a file of annotations, of this program or of another one; all that can be read is
/// taken as one step of the history.
public final class NotesImport {
    private static final String LANE = "import of notes";
    /// By its beginning a file of annotations is told from an opinion in JSON.
    private static final int BEGINNING = 16_384;

    private final WorkbenchModel workbench;
    private final NotesModel notes;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public NotesImport(WorkbenchModel workbench, NotesModel notes) {
        this.workbench = workbench;
        this.notes = notes;
        workbench.open().subscribe(_ -> said.set(""));
    }

    /// What came of the last file, in sentences; empty if none was taken in for the open case.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// What was read of a file.
    ///
    /// @param imported its marks
    /// @param lost of how many the text is not found with certainty
    private record Read(ImportedMarks imported, int lost) {
        static Read of(Path path, CaseFile file) throws IOException {
            try {
                ImportedMarks imported = ImportedMarks.read(bytes(path));
                return new Read(imported, MarkPlaces.of(file, imported.marks()).orphans().size());
            } catch (UnreadableNotesException unreadable) {
                throw new IOException(Objects.requireNonNullElse(unreadable.getMessage(), ""), unreadable);
            }
        }

        private static byte[] bytes(Path path) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(ImportedMarks.LARGEST + 1);
            } catch (IOException refused) {
                throw new IOException(Texts.of("notesImport.unreadable", path), refused);
            }
        }
    }

    /// Takes in the notes of a file, in the background.
    public void take(Path path) {
        workbench.model().ifPresentOrElse(
                model -> take(path, model), () -> said.set(Texts.of("notesImport.noCase")));
    }

    private void take(Path path, CaseModel model) {
        said.set(Texts.of("notesImport.reading"));
        workbench.tasks().<Read>run(
                LANE,
                () -> Read.of(path, model.file()),
                read -> add(path, model, read),
                Texts.of("notesImport.failed"),
                said::set);
    }

    private void add(Path path, CaseModel model, Read read) {
        int fresh = notes.take(Texts.of("undo.notesImport"), model, read.imported().marks());
        String taken = Texts.of(
                "notesImport.taken", read.imported().marks().marks().size(), path.getFileName(), fresh);
        String lost = read.lost() == 0 ? "" : Texts.of("notesImport.lost", read.lost());
        said.set(Stream.concat(Stream.of(taken, lost), read.imported().problems().stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /// Whether files that were dragged onto the window are one of annotations.
    public static boolean isOfNotes(List<Path> files) {
        if (files.size() != 1) {
            return false;
        }
        String name = String.valueOf(files.getFirst().getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonld") || (name.endsWith(".json") && holdsAnnotations(files.getFirst()));
    }

    private static boolean holdsAnnotations(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.contains("ns/anno") || beginning.contains("TextQuoteSelector");
        } catch (IOException _) {
            // Whoever reads it as an opinion says why it cannot be read.
            return false;
        }
    }
}
