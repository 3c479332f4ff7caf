package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.ui.model.Retagging;
import counterpoint.ui.model.View;
import counterpoint.ui.model.doctrines.DoctrineRow;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A doctrine is edited in the real window, over a workspace on disk.
@ExtendWith(RealWindow.Closed.class)
class DoctrinesTest {
    private static final String ID = "expert";

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void editedDoctrineIsTriedKeptUndoneRemovedAndFoundAgain() throws Exception {
        Opened window = open();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.DOCTRINES);
        window.choose();
        int before = window.trial(trial -> trial.count(Change.GAINED) == 0 && trial.tagged() > 0).tagged();

        window.type("query-1", "affidavit AND (expert");
        assertThat(window.words("wrong-1")).startsWith("After “affidavit AND”: ");
        assertThat(window.words("before-1")).startsWith("Stays in use until then: expert AND (affidavit");
        assertThat(window.trial(trial -> true).tagged()).as("the old query stays in use").isEqualTo(before);
        window.picture("doctrine-wrong");

        window.type("query-1", "jury");
        Trial tried = window.trial(trial -> trial.count(Change.GAINED) > 0);
        window.picture("doctrine-gained");
        robot.push(KeyCode.ENTER);
        assertThat(window.state()).isEqualTo(DoctrineRow.State.CHANGED);
        window.waitFor(() -> window.count() == tried.tagged());
        assertThat(window.words("undo-doctrine")).isEqualTo("Undo change of doctrine");

        robot.clickOn("#undo-doctrine");
        assertThat(window.state()).isEqualTo(DoctrineRow.State.SHIPPED);
        window.waitFor(() -> window.count() == before);

        robot.clickOn("#remove-doctrine");
        assertThat(window.state()).isEqualTo(DoctrineRow.State.REMOVED);
        robot.clickOn("#restore-doctrine");
        assertThat(window.state()).isEqualTo(DoctrineRow.State.SHIPPED);

        window.type("doctrine-label-field", "Affidavits of experts");
        window.close();

        Opened again = open();
        robot.interact(() -> again.view().model().show(View.DOCTRINES));
        again.choose();
        assertThat(again.state()).isEqualTo(DoctrineRow.State.CHANGED);
        assertThat(again.<String>on(() -> again.model().editing().get().orElseThrow().label()))
                .isEqualTo("Affidavits of experts");
        again.close();
    }

    @Test
    void doctrinesOfThePassagesInSightStandInTheInspectorAndLeadToTheLibrary() throws Exception {
        Opened window = open();
        robot.interact(() -> window.view().model().show(View.READ));
        robot.clickOn("#tab-doctrines");
        window.waitFor(() -> !window.view().lookupAll(".doctrine-chip").isEmpty());
        window.picture("inspector-doctrines");

        robot.clickOn(window.<Node>on(() -> window.view().lookupAll(".doctrine-chip").iterator().next()));
        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.SEARCH);
        assertThat(window.<String>on(() -> window.view().search().question().words().get())).startsWith("doctrine:\"");
        window.close();
    }

    @Test
    void escLeavesTheDoctrinesFromTheirList() throws Exception {
        Opened window = open();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        robot.push(KeyCode.DOWN);
        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.DOCTRINES);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.READ);
        window.close();
    }

    private Opened open() throws Exception {
        Opened window = new Opened(RealWindow.over(folder, 1500, 900));
        window.waitFor(() -> window.view().model().cases().stream()
                .allMatch(entry -> entry.model().filter(RealWindow::isCompared).isPresent()));
        return window;
    }

    private final class Opened {
        private final Stage stage;

        Opened(Stage stage) {
            this.stage = stage;
        }

        private <T> T on(Callable<T> question) {
            return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
        }

        void waitFor(Callable<Boolean> state) throws Exception {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> on(state));
            WaitForAsyncUtils.waitForFxEvents();
        }

        MainView view() {
            return (MainView) stage.getScene().getRoot();
        }

        DoctrinesModel model() {
            return view().pages().doctrines().model();
        }

        void choose() throws Exception {
            robot.interact(() -> model().choose(ID));
            trial(trial -> trial.doctrine().id().equals(ID));
        }

        DoctrineRow.State state() {
            return on(() -> model().state().orElseThrow());
        }

        /// What the list says of how many passages it tags, once the cases are tagged again.
        int count() {
            return model().tagging().get() == Retagging.State.UNDERWAY
                    ? -1
                    : model().rows().get().stream()
                            .filter(row -> row.id().equals(ID))
                            .mapToInt(row -> row.passages().orElse(-1))
                            .findFirst()
                            .orElse(-1);
        }

        Trial trial(Predicate<Trial> wanted) throws Exception {
            waitFor(() -> model().trial().get().filter(wanted).isPresent());
            return on(() -> model().trial().get().orElseThrow());
        }

        void type(String field, String words) {
            robot.interact(() -> {
                TextArea area = (TextArea) stage.getScene().lookup("#" + field);
                area.requestFocus();
                area.setText(words);
            });
            WaitForAsyncUtils.waitForFxEvents();
        }

        String words(String id) {
            return on(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
        }

        void close() {
            robot.interact(stage::hide);
            WaitForAsyncUtils.waitForFxEvents();
        }

        void picture(String name) throws IOException {
            Camera.write(
                    on(() -> Camera.image(stage.getScene().snapshot(null))),
                    Path.of("target/pictures", name + ".png"));
        }
    }
}
