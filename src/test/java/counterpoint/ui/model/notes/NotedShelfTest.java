package counterpoint.ui.model.notes;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.Marks;
import counterpoint.session.NoteStore;
import counterpoint.ui.MadeShelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedShelfTest {
    private static final Mark MARK = Mark.on(new MarkTarget.OfAuthority("490 U.S. 386"), Instant.EPOCH)
            .noted("the test", Instant.EPOCH);

    private static final Brief BRIEF = BriefTemplate.CASE_BRIEF.begin().written(0, 0, "A pier.");

    @TempDir
    Path folder;

    private Path workspace;
    private MadeShelf cases;

    @BeforeEach
    void aCaseWithANote() throws IOException {
        workspace = folder.resolve("workspace");
        cases = new MadeShelf(folder.resolve("cases")).with(
                "pier", MadeShelf.decision("ANNA HARBOR", List.of("Due process came first."), List.of()));
        try (Workspace before = Workspace.open(workspace)) {
            new NoteStore(before).of("pier").set(new Marks(List.of(MARK), List.of()));
            new NoteStore(before).brief("pier").set(BRIEF);
        }
    }

    @Test
    void aCaseThatIsReadHasItsNotesReadToo() throws IOException {
        try (Workspace open = Workspace.open(workspace)) {
            NoteStore store = new NoteStore(open);
            new NotedShelf(cases, store).read("pier");
            Files.delete(workspace.resolve("notes/pier.json"));
            Files.delete(workspace.resolve("briefs/pier.json"));

            assertThat(store.of("pier").value().marks()).containsExactly(MARK);
            assertThat(store.brief("pier").value()).isEqualTo(BRIEF);
            assertThat(open.notices()).isEmpty();
        }
    }

    @Test
    void aDamagedFileOfNotesIsToldOfAndItsCaseIsRead() throws IOException {
        Files.writeString(workspace.resolve("notes/pier.json"), "{broken");
        Files.delete(workspace.resolve(".last-good/notes/pier.json"));
        try (Workspace open = Workspace.open(workspace)) {
            NoteStore store = new NoteStore(open);

            assertThat(new NotedShelf(cases, store).read("pier").id()).isEqualTo("pier");
            assertThat(open.notices()).singleElement().asString().startsWith(
                    "notes/pier.json could not be read, and was set aside as pier.json.broken-");
            assertThat(store.of("pier").value()).isEqualTo(Marks.NONE);
        }
    }

    @Test
    void aDamagedNoteInAWholeFileIsSaidAndStays() throws IOException {
        Path notes = workspace.resolve("notes/pier.json");
        String damaged = "{\"id\":\"urn:uuid:1\",\"type\":\"Annotation\",\"target\":{\"selector\":7}},";
        Files.writeString(notes, Files.readString(notes).replaceFirst("(\"items\"\\s*:\\s*\\[)", "$1" + damaged));
        try (Workspace open = Workspace.open(workspace)) {
            NoteStore store = new NoteStore(open);

            assertThat(new NotedShelf(cases, store).read("pier").problems()).containsExactly("One of your notes on this"
                    + " case has no words or no place that this version can read; it stays in its file and is not shown.");
            assertThat(store.of("pier").value().marks()).containsExactly(MARK);
            store.of("pier").set(store.of("pier").value().without(List.of(MARK.id())));
        }
        assertThat(Files.readString(notes)).contains("urn:uuid:1");
    }

    @Test
    void whatIsMarkedBeforeTheCaseIsReadAgainStays() throws IOException {
        Mark other = Mark.on(new MarkTarget.OfAuthority("471 U.S. 1"), Instant.EPOCH).noted("deadly", Instant.EPOCH);
        try (Workspace open = Workspace.open(workspace)) {
            NoteStore store = new NoteStore(open);
            store.of("pier").set(store.of("pier").value().with(other));
            new NotedShelf(cases, store).read("pier");

            assertThat(store.of("pier").value().marks()).containsExactly(MARK, other);
        }
        try (Workspace again = Workspace.open(workspace)) {
            assertThat(new NoteStore(again).of("pier").value().marks()).containsExactly(MARK, other);
        }
    }

    @Test
    void whatIsWrittenOnAnAuthorityIsSaidToLastOnlyAsLongAsTheWindowIfTheWorkspaceIsReadOnly() throws IOException {
        try (Workspace open = Workspace.open(workspace); Workspace second = Workspace.openReadOnly(workspace)) {
            assertThat(notes(open).onAuthorities().unkept()).isEmpty();
            assertThat(notes(second).onAuthorities().unkept())
                    .contains("This workspace is open to read only; changes last until the window is closed.");
        }
    }

    private NotesModel notes(Workspace open) {
        return new NotesModel(
                new WorkbenchModel(cases, TaskRunner.inPlace()), new NoteStore(open), new History());
    }
}
