package counterpoint.session;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Anchors;
import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final SourceText SOURCE = new SourceText("a/slip.txt", StandardCharsets.UTF_8,
            "A jury must decide.");
    private static final Mark MARK = Mark.on(
            new MarkTarget.OfText(List.of(MarkedText.of(new Anchors("dissent"), SOURCE, new Span(2, 6)))), NOON)
            .colored(Optional.of(MarkColor.FACTS), NOON);

    @TempDir
    Path folder;

    @Test
    void marksAreThereAfterARestartAndEachChangeIsUndoneByName() throws WorkspaceInUseException {
        Mark noted = MARK.noted("why?", NOON);
        try (Workspace workspace = Workspace.open(folder)) {
            History history = new History();
            KeptValue<Marks> marks = new NoteStore(workspace).of("a");
            marks.change(history, "highlight", marks.value().with(MARK));
            marks.change(history, "note", marks.value().with(noted));
            marks.change(history, "removal of a mark", marks.value().without(List.of(MARK.id())));
            assertThat(history.undoName()).contains("removal of a mark");
            history.undo();
            history.undo();
            assertThat(history.undoName()).contains("highlight");
            assertThat(marks.value().marks()).containsExactly(MARK);
            history.redo();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(new NoteStore(workspace).of("a").value().marks()).containsExactly(noted);
            assertThat(new NoteStore(workspace).authorities().value()).isEqualTo(Marks.NONE);
        }
    }

    @Test
    void briefTemplatesAndNamesOfColorsAreThereAfterARestart() throws WorkspaceInUseException {
        Brief brief = BriefTemplate.CASE_BRIEF.begin().written(0, 0, "So.").headed(5, "Mine", Optional.empty());
        ColorNames names = ColorNames.STANDARD.renamed(MarkColor.USEFUL, "Quote this").moved(MarkColor.QUESTION, 1);
        List<BriefTemplate> templates = List.of(BriefTemplate.of("Moot", brief));
        try (Workspace workspace = Workspace.open(folder)) {
            NoteStore store = new NoteStore(workspace);
            store.brief("a").set(brief);
            store.colors().set(names);
            store.templates().set(templates);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            NoteStore store = new NoteStore(workspace);
            assertThat(store.brief("a").value()).isEqualTo(brief);
            assertThat(store.brief("b").value()).isEqualTo(BriefTemplate.CASE_BRIEF.begin());
            assertThat(store.colors().value()).isEqualTo(names);
            assertThat(names.at(1)).contains(MarkColor.QUESTION);
            assertThat(store.templates().value()).isEqualTo(templates);
        }
    }

    @Test
    void anAnnotationThatIsNotUnderstoodOutlivesChanges() throws IOException, WorkspaceInUseException {
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(
                folder.resolve("notes/a.json"),
                "{\"format\": 1, \"first\": {\"items\": [{\"type\": \"Annotation\", \"target\": \"http://x.example\"}]}}");
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<Marks> marks = new NoteStore(workspace).of("a");
            marks.set(marks.value().with(MARK));
            marks.set(marks.value().without(List.of(MARK.id())));
        }
        assertThat(Files.readString(folder.resolve("notes/a.json"))).contains("http://x.example")
                .contains("\"total\" : 1");
    }
}
