package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Where there is nothing to show, the window says what happened and what can be done.
@ExtendWith(RealWindow.Closed.class)
class EmptyStatesTest {
    private static final Shelf NONE = new Shelf() {
        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            throw new IOException(id);
        }
    };

    @TempDir
    private Path folder = Path.of("");

    /// Its files are gone when they are read first, and back when they are read again.
    private final class GoneShelf implements Shelf {
        private final Shelf back = new MadeShelf(folder)
                .with("pier", MadeShelf.decision("ANNA HARBOR", List.of("We affirm."), List.of("I dissent.")));
        private final AtomicBoolean gone = new AtomicBoolean(true);
        private final boolean throwing;

        GoneShelf(boolean throwing) {
            this.throwing = throwing;
        }

        @Override
        public List<Entry> entries() {
            return back.entries();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            if (!gone.getAndSet(false)) {
                return back.read(id);
            }
            if (throwing) {
                throw new IOException("");
            }
            return new CaseReader().read(id, folder.resolve("moved"));
        }
    }

    @Test
    void aLibraryWithoutCasesOffersToBringOneIn() {
        LaidOut.in(NONE, 1500, 900, view -> {
            assertThat(LaidOut.words(view, "empty-sentence")).singleElement().asString()
                    .startsWith("There are no cases in the library yet. Import an opinion to begin");
            assertThat(view.lookup("#points").getParent().isVisible()).isFalse();
            LaidOut.all(view, Button.class, "empty-action").getFirst().fire();
            assertThat(view.model().view().get()).isEqualTo(View.IMPORT);
        });
    }

    @Test
    void withoutCasesNoPageCountsNothing() {
        LaidOut.in(NONE, 1500, 900, view -> {
            view.model().show(View.AUTHORITIES);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "page-about")).containsExactly("");
            assertThat(LaidOut.words(view, "table-nothing")).singleElement().asString()
                    .startsWith("There are no cases in the library yet.");
            view.search().show();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "advice-line").getFirst())
                    .isEqualTo("There is no passage to search yet. As soon as an opinion is read, it is found here.");
        });
    }

    @Test
    void aCaseThatCouldNotBeReadIsReadAgain() {
        LaidOut.in(new GoneShelf(true), 1500, 900, view -> {
            assertThat(LaidOut.words(view, "empty-action")).containsExactly("Read it again");
            LaidOut.all(view, Button.class, "empty-action").getFirst().fire();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "empty-sentence")).isEmpty();
        });
    }

    @Test
    void aCaseThatCouldNotBeReadIsReadAgainFromItsPointsOfDispute() {
        LaidOut.in(new GoneShelf(true), 1500, 900, view -> {
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "empty-action")).containsExactly("Read it again");
            LaidOut.all(view, Button.class, "empty-action").getFirst().fire();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "empty-action")).isEmpty();
            assertThat(LaidOut.words(view, "empty-sentence").toString()).doesNotContain("could not be read");
        });
    }

    @Test
    void aCaseWhoseFolderVanishedKeepsItsNameSaysWhyAndIsReadAgain() {
        LaidOut.in(new GoneShelf(false), 1500, 900, view -> {
            assertThat(LaidOut.words(view, "case-name")).containsExactly("Harbor v. City of Piertown");
            assertThat(LaidOut.words(view, "empty-sentence")).singleElement().asString()
                    .startsWith("No opinion of Harbor v. City of Piertown could be read;");
            assertThat(LaidOut.words(view, "empty-detail")).isNotEmpty();
            assertThat(LaidOut.words(view.inspector(), "section-title")).containsExactly("Cited");
            view.model().show(View.DISPUTES);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "empty-sentence")).singleElement().asString()
                    .startsWith("No opinion of Harbor v. City of Piertown could be read;");
            assertThat(LaidOut.words(view, "empty-action")).containsExactly("Read it again");
            view.model().show(View.READ);
            Camera.settle(view);
            LaidOut.all(view, Button.class, "empty-action").getFirst().fire();
            Camera.settle(view);
            assertThat(LaidOut.words(view, "empty-sentence")).isEmpty();
        });
    }

    @Test
    void doctrinesThatAreStillCountedAreNotSaidToBeMissing() {
        LaidOut.in(stuck(new MadeShelf(folder)), 1500, 900, view -> {
            view.model().show(View.DOCTRINES);
            Camera.settle(view);
            assertThat(LaidOut.words(view.lookup(".doctrine-library"), "doctrines-about"))
                    .containsExactly("", "Counting what each doctrine tags …");
        });
    }

    /// On which no work is ever done.
    private static WorkbenchModel stuck(Shelf shelf) {
        return new WorkbenchModel(shelf, TaskRunner.on(_ -> {
        }, Runnable::run, Runnable::run, _ -> {
        }));
    }

    @Test
    void notesOfCasesThatAreStillReadAreNotSaidToBeMissing() {
        LaidOut.in(stuck(new BundledShelf()), 1500, 900, view -> {
            view.model().show(View.NOTES);
            Camera.settle(view);
            assertThat(LaidOut.words(view, "notes-nothing"))
                    .containsExactly("The cases are still being read; your notes come with them.");
            assertThat(LaidOut.words(view, "notes-about")).doesNotContain("none yet");
        });
    }

    @Test
    void aSingleOpinionIsNotSaidToShareWhatItCites() {
        Shelf one = new MadeShelf(folder).with("one", MadeShelf.decision(
                "ANNA HARBOR", List.of("See Mathews v. Eldridge, 424 U.S. 319, 335 (1976)."), List.of()));
        LaidOut.in(one, 1500, 900, view -> {
            assertThat(LaidOut.words(view.inspector(), "section-title")).containsExactly("Cited");
            assertThat(LaidOut.words(view.inspector(), "section-count")).contains("1");
            Region strip = LaidOut.all(view, Region.class, "strip").getFirst();
            Region frame = LaidOut.all(strip, Region.class, "strip-frame").getFirst();
            assertThat(frame.getHeight()).as("all of a short text is in sight").isGreaterThan(strip.getHeight() - 12);
        });
    }
}
