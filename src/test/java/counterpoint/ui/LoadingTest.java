package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window is there before the first case is read.
@ExtendWith(ApplicationExtension.class)
class LoadingTest {
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private final AtomicReference<Stage> window = new AtomicReference<>();

    /// A slow shelf with the first case alone.
    private final class SlowShelf implements Shelf {
        private final Shelf bundled = new BundledShelf();

        @Override
        public List<Entry> entries() {
            return bundled.entries().subList(0, 1);
        }

        @Override
        public CaseFile read(String id) throws IOException {
            try {
                mayRead.await();
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
            return bundled.read(id);
        }
    }

    @Start
    void start(Stage stage) {
        window.set(Workbench.show(stage, new SlowShelf(), Workspace.openReadOnly(Path.of("target/no-workspace"))));
    }

    @Test
    void theWindowSaysWhatItReadsAndThenShowsIt(FxRobot robot) throws Exception {
        Labeled sentence = robot.lookup(".empty-sentence").queryLabeled();
        assertThat(sentence.getText()).isEqualTo("Reading Medina v. Cram …");
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(window.get().getScene().snapshot(null))),
                Path.of("target/pictures/loading.png"));

        mayRead.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#majority").tryQuery().isPresent());

        assertThat(robot.lookup("#dissent").tryQuery()).isPresent();
    }

    @Test
    void theTableOfAuthoritiesHasTheKeyboardOnceItIsThere(FxRobot robot) throws Exception {
        MainView view = (MainView) window.get().getScene().getRoot();
        robot.interact(() -> view.model().show(View.AUTHORITIES));
        AuthoritiesModel table = view.pages().authorities().model();

        mayRead.countDown();
        // A list that was not drawn yet hears no key.
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS,
                () -> window.get().getScene().getFocusOwner() instanceof ListView<?> list && list.getSkin() != null);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.chosen().get().isPresent());
    }
}
