package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.SharedAuthority;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reads a case with six opinions, and one with a single opinion.
@ExtendWith(ApplicationExtension.class)
class OpinionsTest {
    private final WorkbenchModel model = new WorkbenchModel(new SmallShelf(), TaskRunner.inPlace());
    private final AtomicReference<Scene> window = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        window.set(ShownWindow.in(stage, model));
    }

    @Test
    void theMajorityStandsBesideTheFirstDissent() throws IOException {
        assertThat(caseModel().file().opinions()).extracting(CaseOpinion::kind).containsExactly(
                OpinionKind.MAJORITY,
                OpinionKind.CONCURRENCE,
                OpinionKind.CONCURRENCE_IN_JUDGMENT,
                OpinionKind.CONCURRENCE_IN_PART,
                OpinionKind.DISSENT,
                OpinionKind.DISSENT);
        assertThat(shown(Column.LEFT).kind()).isEqualTo(OpinionKind.MAJORITY);
        assertThat(shown(Column.RIGHT).kind()).isEqualTo(OpinionKind.DISSENT);
        picture("six-opinions");
    }

    @Test
    void theHeadOfAColumnOffersEveryOpinion(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup(".opinion-menu").nth(0).queryAs(MenuButton.class).fire());
        List<MenuItem> offered = robot.lookup(".opinion-menu").nth(0).queryAs(MenuButton.class).getItems();
        assertThat(offered).extracting(MenuItem::getText).hasSize(6).contains("Concurrence in part  ·  Evans, J.");

        robot.interact(() -> offered.get(3).fire());
        settle();

        assertThat(shown(Column.LEFT).kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(shown(Column.RIGHT).kind()).isEqualTo(OpinionKind.DISSENT);
        assertThat(caseModel().comparison().get().links()).isNotEmpty();
        assertThat(caseModel().authorities())
                .filteredOn(SharedAuthority::isShared)
                .extracting(one -> one.authority().name())
                .contains("Harlow v. Fitzgerald", "Anderson v. Creighton");
        picture("six-opinions-concurrence");
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        settle();
        assertThat(shown(Column.LEFT).kind()).isEqualTo(OpinionKind.MAJORITY);
    }

    @Test
    void theOutlineOpensAnOpinionInTheRightColumn(FxRobot robot) throws IOException {
        robot.clickOn("Cases and outline");
        robot.clickOn("Concurrence in judgment");
        settle();

        assertThat(shown(Column.RIGHT).kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_JUDGMENT);
        picture("six-opinions-outline");
    }

    @Test
    void theOutlinesMenuOpensAnOpinionInEitherColumn(FxRobot robot) {
        robot.clickOn("Cases and outline");
        robot.rightClickOn("Concurrence in part");
        robot.clickOn("Open in the left column");
        settle();

        assertThat(shown(Column.LEFT).kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(shown(Column.RIGHT).kind()).isEqualTo(OpinionKind.DISSENT);
    }

    @Test
    void aSingleOpinionIsReadAlone(FxRobot robot) throws IOException {
        robot.interact(() -> model.open(model.cases().get(1)));
        settle();

        assertThat(caseModel().columns()).containsOnlyKeys(Column.LEFT);
        assertThat(robot.lookup(".one-opinion-note").queryLabeled().getText())
                .isEqualTo("This case has one opinion; there is none to set beside it.");
        assertThat(robot.lookup(".like-shares").queryLabeled().getText()).isEqualTo("Both cite Harlow v. Fitzgerald");
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        Typing.write(robot, window.get(), ".find-field", "tide tables");
        assertThat(robot.lookup(".find-count").queryLabeled().getText()).isEqualTo("1 of 8");
        picture("one-opinion");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.press(KeyCode.F7).release(KeyCode.F7);
        robot.press(KeyCode.F9).release(KeyCode.F9);
        settle();
        assertThat(robot.lookup(".source-panel").query().isVisible()).isTrue();
    }

    private CaseOpinion shown(Column side) {
        return caseModel().column(side).orElseThrow().opinion().get();
    }

    private CaseModel caseModel() {
        return model.model().orElseThrow();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws IOException {
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(window.get().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }
}
