package counterpoint.ui.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.correction.CaseCorrections;
import counterpoint.intake.ImportProgress;
import counterpoint.intake.Proposal;
import counterpoint.opinion.Correction;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportModelTest {
    @Test
    void readingIsStoppedAndWhatWasReadStays() throws Exception {
        SlowIntake intake = new SlowIntake();
        WorkbenchModel workbench = fx(() -> new WorkbenchModel(new NoShelf(), TaskRunner.onVirtualThreads()));
        ImportModel model = fx(() -> new ImportModel(workbench, intake, new History()));
        fx(() -> {
            model.bring(List.of(Path.of("one.txt"), Path.of("two.txt"), Path.of("three.txt")));
            return "";
        });
        waitFor(() -> model.items().get().size() == 1 && model.progress().get().done() == 1);
        assertThat(fx(() -> model.progress().get())).isEqualTo(new Progress(1, 3, "two.txt"));

        fx(() -> {
            model.stopReading();
            return "";
        });
        assertThat(intake.stopped.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(fx(() -> model.progress().get())).isEqualTo(Progress.NONE);
        assertThat(fx(() -> model.items().get().stream().map(ImportItem::name).toList())).containsExactly("one.txt");
    }

    @Test
    void cancelLeavesNothingAndGoesBack() throws Exception {
        SlowIntake intake = new SlowIntake();
        WorkbenchModel workbench = fx(() -> new WorkbenchModel(new NoShelf(), TaskRunner.onVirtualThreads()));
        ImportModel model = fx(() -> new ImportModel(workbench, intake, new History()));
        fx(() -> {
            model.bring(List.of(Path.of("one.txt"), Path.of("two.txt")));
            return "";
        });
        waitFor(() -> model.progress().get().done() == 1);
        assertThat(fx(() -> workbench.view().get())).isEqualTo(View.IMPORT);
        fx(() -> {
            model.cancel();
            return "";
        });

        assertThat(intake.stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(fx(() -> model.items().get())).isEmpty();
        assertThat(fx(() -> workbench.view().get())).isEqualTo(View.READ);
    }

    @Test
    void withoutTextOnTheClipboardTheReaderIsTold() throws Exception {
        WorkbenchModel workbench = fx(() -> new WorkbenchModel(new NoShelf(), TaskRunner.inPlace()));
        ImportModel model = fx(() -> new ImportModel(workbench, Intake.none(), new History()));
        fx(() -> {
            model.paste(" \n");
            return "";
        });

        assertThat(fx(() -> model.trouble().get()))
                .contains("There is no text on the clipboard; copy the opinion’s text and paste again.");
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
    }

    private static final class NoShelf implements Shelf {
        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            throw new IOException("There is no case here.");
        }
    }

    /// Reads the first file at once, and the second for ever.
    private static final class SlowIntake implements Intake {
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public boolean readOnly() {
            return false;
        }

        @Override
        public void propose(List<Path> given, ImportProgress progress, Consumer<Proposal> taker) {
            progress.reading(given.get(0).toString(), 0, given.size());
            taker.accept(new Proposal.Refused(given.get(0).toString(), "It is empty."));
            progress.reading(given.get(1).toString(), 1, given.size());
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                stopped.countDown();
                taker.accept(new Proposal.Refused(given.get(1).toString(), "It came too late."));
            }
        }

        @Override
        public Proposal paste(String text) {
            return new Proposal.Refused("text", "Not here.");
        }

        @Override
        public Proposal.Ready correct(Proposal.Ready proposal, String file, List<Correction> corrections) {
            return proposal;
        }

        @Override
        public String accept(Proposal.Ready proposal) throws IOException {
            throw new IOException("Not here.");
        }

        @Override
        public String addTo(Proposal.Ready proposal, String caseId) throws IOException {
            throw new IOException("Not here.");
        }

        @Override
        public Proposal.Ready saved(String caseId) throws IOException {
            throw new IOException("Not here.");
        }

        @Override
        public void keep(String caseId, Proposal.Ready corrected) {
            throw new IllegalStateException("nothing is kept here");
        }

        @Override
        public CaseCorrections corrections(String caseId) {
            return CaseCorrections.NONE;
        }

        @Override
        public void keep(String caseId, CaseCorrections corrections) {
            throw new IllegalStateException("nothing is kept here");
        }
    }
}
