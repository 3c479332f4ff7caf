package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineQuery;
import counterpoint.doctrine.OwnDoctrines;
import counterpoint.doctrine.Weight;
import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import counterpoint.session.KeptValue;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctrineStoreTest {
    private static final String UNREADABLE = "{\"id\": \"burden\", \"queries\": [{\"query\": \"(\", \"weight\": \"sure\"}]}";

    @TempDir
    private Path folder;

    @Test
    void changeIsKeptAndCanBeUndone() throws WorkspaceInUseException, UnreadableQueryException {
        History history = new History();
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<OwnDoctrines> kept = new DoctrineStore(workspace).kept();
            kept.change(history, "new doctrine", kept.value().with(piers("pier")));
            kept.change(history, "change of a doctrine", kept.value().with(piers("dock")));
            kept.change(history, "removal of a doctrine", kept.value().without("video"));
            history.undo();
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(new DoctrineStore(workspace).read()).isEqualTo(OwnDoctrines.none().with(piers("dock")));
        }
    }

    @Test
    void undoBringsBackAnEntryThatCouldNotBeRead()
            throws IOException, WorkspaceInUseException, UnreadableQueryException {
        Files.writeString(file(), "{\"format\": 1, \"doctrines\": [" + UNREADABLE + "]}");
        History history = new History();
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<OwnDoctrines> kept = new DoctrineStore(workspace).kept();
            kept.change(history, "restored doctrine", kept.value().restored("burden"));
            assertThat(kept.value().unread()).isEmpty();
            history.undo();
        }
        assertThat(Files.readString(file())).contains("\"query\" : \"(\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"format\": 1, \"doctrines\": [{\"id\": \"bur", "\u0000\u0001\u0002", "[]", "",
                "{\"format\": \"one\"}"})
    void brokenDocumentIsSetAsideWithASentence(String content) throws IOException, WorkspaceInUseException {
        assertThatIsSetAside(content);
    }

    @Test
    void deepDocumentIsSetAsideWithASentence() throws IOException, WorkspaceInUseException {
        assertThatIsSetAside("{\"doctrines\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    }

    private void assertThatIsSetAside(String content) throws IOException, WorkspaceInUseException {
        Files.write(file(), content.getBytes(StandardCharsets.UTF_8));
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(new DoctrineStore(workspace).read()).isEqualTo(OwnDoctrines.none());
            assertThat(workspace.notices()).singleElement().asString()
                    .contains("was set aside as doctrines.json.broken-");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(one -> one.getFileName().toString().startsWith("doctrines.json.broken-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(Files.readString(aside)).isEqualTo(content));
        }
    }

    @Test
    void newerDocumentIsUsedAsFarAsItIsUnderstoodAndNotWritten() throws IOException, WorkspaceInUseException {
        String newer = "{\"format\": 2, \"doctrines\": [], \"removed\": [\"video\"]}";
        Files.writeString(file(), newer);
        try (Workspace workspace = Workspace.open(folder)) {
            KeptValue<OwnDoctrines> kept = new DoctrineStore(workspace).kept();
            assertThat(kept.value()).isEqualTo(OwnDoctrines.none().without("video"));
            kept.set(OwnDoctrines.none());
            assertThat(workspace.notices()).singleElement().asString().contains("newer version");
        }
        assertThat(Files.readString(file())).isEqualTo(newer);
    }

    private Path file() {
        return folder.resolve("doctrines.json");
    }

    private static Doctrine piers(String query) throws UnreadableQueryException {
        DoctrineQuery sure = new DoctrineQuery(StoredQuery.of(query), Weight.SURE);
        return new Doctrine("piers", "Piers", "Piers", "What stands in the water.", List.of(), List.of(sure));
    }
}
