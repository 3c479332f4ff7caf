package counterpoint.ui.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.OwnCases;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectionStore;
import counterpoint.correction.KeptCorrection;
import counterpoint.opinion.Correction;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is under way when the window closes. No work is done before the test says so.
class UnfinishedTest {
    private static final String TEXT = String.join(
            "\n\n",
            "In the United States Court of Appeals For the Seventh Circuit",
            "No. 21-4711",
            "ANNA HARBOR, Plaintiff-Appellant, v. CITY OF PIERTOWN, Defendant-Appellee.",
            "WOOD, Circuit Judge. The city raised her dues without a hearing, and she sued.",
            "HAMILTON, Circuit Judge, dissenting. A hearing after the dues were raised was enough.");

    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private Workspace workspace;
    private CorrectionStore store;
    private Library library;
    private ImportModel model;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder);
        store = new CorrectionStore(workspace);
        library = new Library(List.of(), new OwnCases(folder), store::read);
        model = model(workbench());
        model.paste(TEXT);
        work();
        model.accept();
    }

    @AfterEach
    void close() {
        work();
        workspace.close();
    }

    @Test
    void aCaseThatWasAcceptedIsKept() {
        assertThat(library.cases()).isEmpty();
        model.keepNow();
        assertThat(library.cases()).extracting(Library.Entry::id).containsExactly("harbor-v-city-of-piertown");
        work();
        assertThat(library.cases()).hasSize(1);
    }

    @Test
    void aCorrectionThatIsBeingReadAgainIsKeptWithThoseThatWaitForIt() {
        work();
        WorkbenchModel workbench = workbench();
        model = model(workbench);
        model.revise(workbench.cases().getFirst());
        work();
        Draft draft = model.current().get().flatMap(ImportItem::draft).orElseThrow();
        draft.split().author(0, "Rovner, Circuit Judge");
        draft.split().kind(1, OpinionKind.CONCURRENCE);
        draft.change(CaseFact.DOCKET, "21-4712");
        assertThat(kept().kept()).isEmpty();

        model.keepNow();
        assertThat(kept().kept()).extracting(KeptCorrection::made)
                .extracting(made -> made instanceof Correction.OpinionIs is
                        ? is.kind() + " " + is.author().orElseThrow().name()
                        : "")
                .containsExactly("MAJORITY Rovner", "CONCURRENCE Hamilton");
        assertThat(kept().facts().words()).containsEntry(CaseFact.DOCKET, "21-4712");
    }

    private CaseCorrections kept() {
        return store.of(library.cases().getFirst().id()).value();
    }

    private ImportModel model(WorkbenchModel workbench) {
        return new ImportModel(
                workbench, new LibraryIntake(library, new OwnCases(folder), store, false), new History());
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private WorkbenchModel workbench() {
        return new WorkbenchModel(
                new Shelf() {
                    @Override
                    public List<Entry> entries() {
                        return library.cases().stream().map(entry -> new Entry(entry.id(), entry.caption())).toList();
                    }

                    @Override
                    public CaseFile read(String id) throws IOException {
                        return library.read(library.find(id).orElseThrow());
                    }
                },
                TaskRunner.on(background::add, Runnable::run, Runnable::run, failure -> {
                    throw new AssertionError(failure);
                }));
    }
}
