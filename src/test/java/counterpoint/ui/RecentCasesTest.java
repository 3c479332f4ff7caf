package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.opinion.Caption;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The rail of a long library says which cases were opened last.
@ExtendWith(ApplicationExtension.class)
class RecentCasesTest {
    @Test
    void aLongLibraryShowsTheFiveThatWereOpenedLast(FxRobot robot) throws IOException {
        WorkbenchModel model = model(12);
        model.remember(List.of("case-7", "case-gone", "case-3", "case-11", "case-2", "case-5", "case-9"));
        model.start("case-7");
        Stage stage = show(robot, model);

        assertThat(ids(robot, stage, "#recent-cases")).containsExactly("case-7", "case-3", "case-11", "case-2",
                "case-5");
        assertThat(ids(robot, stage, "#all-cases")).hasSize(12).startsWith("case-1", "case-2");

        robot.interact(() -> list(robot, stage, "#all-cases").getSelectionModel().select(11));
        assertThat(ids(robot, stage, "#recent-cases")).containsExactly("case-12", "case-7", "case-3", "case-11",
                "case-2");
        assertThat(list(robot, stage, "#recent-cases").getSelectionModel().getSelectedIndex()).isZero();
        picture(robot, stage);
        robot.interact(stage::hide);
    }

    @Test
    void theOrderStaysWhileTheReaderWalksTheListByKeyboard(FxRobot robot) {
        WorkbenchModel model = model(12);
        model.remember(List.of("case-7", "case-3", "case-11"));
        model.start("case-7");
        Stage stage = show(robot, model);
        robot.interact(() -> list(robot, stage, "#recent-cases").requestFocus());

        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.DOWN);

        assertThat(model.open().get().map(CaseEntry::id)).contains("case-11");
        assertThat(ids(robot, stage, "#recent-cases")).containsExactly("case-7", "case-3", "case-11");
        robot.interact(() -> list(robot, stage, "#all-cases").requestFocus());
        assertThat(ids(robot, stage, "#recent-cases")).containsExactly("case-11", "case-3", "case-7");
        assertThat(model.open().get().map(CaseEntry::id)).contains("case-11");
        robot.interact(stage::hide);
    }

    @Test
    void aShortLibraryShowsAllCasesOnly(FxRobot robot) {
        WorkbenchModel model = model(8);
        model.start();
        Stage stage = show(robot, model);

        assertThat(robot.from(stage.getScene().getRoot()).lookup("#recent-cases").tryQuery()).isEmpty();
        assertThat(ids(robot, stage, "#all-cases")).hasSize(8);
        robot.interact(stage::hide);
    }

    private static WorkbenchModel model(int cases) {
        return new WorkbenchModel(new LongShelf(cases), TaskRunner.inPlace());
    }

    private static Stage show(FxRobot robot, WorkbenchModel model) {
        Stage[] shown = new Stage[1];
        robot.interact(() -> {
            Scene scene = new Scene(new MainView(model), 1000, 700);
            Theme.LIGHT.dress(scene);
            shown[0] = new Stage();
            shown[0].setScene(scene);
            shown[0].show();
            ((MainView) scene.getRoot()).panes().railOpen().set(true);
        });
        return shown[0];
    }

    private static void picture(FxRobot robot, Stage stage) throws IOException {
        java.awt.image.BufferedImage[] picture = new java.awt.image.BufferedImage[1];
        robot.interact(() -> picture[0] = Camera.image(stage.getScene().snapshot(null)));
        Camera.write(picture[0], Path.of("target/pictures/recent-cases.png"));
    }

    @SuppressWarnings("unchecked")
    private static ListView<CaseEntry> list(FxRobot robot, Stage stage, String id) {
        return robot.from(stage.getScene().getRoot()).lookup(id).queryAs(ListView.class);
    }

    private static List<String> ids(FxRobot robot, Stage stage, String id) {
        return list(robot, stage, id).getItems().stream().map(CaseEntry::id).toList();
    }

    /// Made-up cases with one opinion each.
    private record LongShelf(int cases) implements Shelf {
        @Override
        public List<Entry> entries() {
            return IntStream.rangeClosed(1, cases).mapToObj(number -> new Entry("case-" + number, caption(number)))
                    .toList();
        }

        @Override
        public CaseFile read(String id) {
            return new SmallShelf().read(SmallShelf.ONE);
        }

        private static Caption caption(int number) {
            return new Caption(
                    Optional.of("Reader v. Case " + number), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(), List.of());
        }
    }
}
