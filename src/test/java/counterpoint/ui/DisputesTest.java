package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.disputes.DisputeFilter;
import counterpoint.ui.model.disputes.DisputesModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Points of dispute are walked, decided, merged and split in the real window, over a workspace on disk.
@ExtendWith(RealWindow.Closed.class)
class DisputesTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void enterOpensBothPassagesOfThePointSideBySide() throws Exception {
        Opened window = open();
        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.DOWN);
        Link best = window.current().links().getFirst();
        Typing.press(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.READ);
        assertThat(window.held()).isEqualTo(best);
        for (Column side : Column.values()) {
            assertThat(window.<Boolean>on(() -> window.isInSight(side))).as("in sight: %s", side).isTrue();
        }
        window.picture("disputes-opened");
    }

    @Test
    void decisionsAreTakenInTheRowAndSurviveARestart() throws Exception {
        Opened window = open();
        Typing.press(robot, KeyCode.C);
        Dispute confirmed = window.current();
        assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);

        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.F2);
        window.retitle("Who decides what the officers saw?", KeyCode.ENTER);
        Dispute renamed = window.current();
        assertThat(renamed.title()).isEqualTo("Who decides what the officers saw?");
        Typing.press(robot, KeyCode.F2);
        window.retitle("Not this", KeyCode.ESCAPE);
        assertThat(window.current().title()).isEqualTo("Who decides what the officers saw?");

        Typing.press(robot, KeyCode.DOWN);
        Dispute rejected = window.current();
        Typing.press(robot, KeyCode.X);
        assertThat(window.current().state()).isEqualTo(State.REJECTED);
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.current().state()).isEqualTo(State.COMPUTED);
        Typing.press(robot, KeyCode.X);
        window.picture("disputes-decided");
        window.close();

        Opened again = open();
        assertThat(again.disputes().stream().filter(one -> one.state() == State.CONFIRMED).map(Dispute::title))
                .containsExactly(confirmed.title());
        assertThat(again.disputes().stream().filter(one -> one.state() == State.REJECTED).map(Dispute::title))
                .containsExactly(rejected.title());
        assertThat(again.disputes().stream().filter(Dispute::titledByReader).map(Dispute::title))
                .containsExactly(renamed.title());
        robot.clickOn("#show-rejected");
        assertThat(again.listed()).extracting(Dispute::title).containsExactly(rejected.title());
        robot.clickOn("#show-undecided");
        assertThat(again.listed()).extracting(Dispute::state).containsOnly(State.COMPUTED);
        assertThat(again.listed()).hasSize(again.disputes().size() - 2);
    }

    @Test
    void markedPointsAreMergedAndChosenLinksSplitOffAndUndone() throws Exception {
        Opened window = open();
        List<Dispute> before = window.disputes();
        Typing.press(robot, KeyCode.SPACE);
        Typing.press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(window.<Integer>on(() -> window.disputesModel().selection().marked().get().size())).isEqualTo(2);
        Typing.press(robot, KeyCode.G);
        assertThat(window.disputes()).hasSize(before.size() - 1);
        assertThat(window.current().links()).containsExactlyInAnyOrderElementsOf(
                java.util.stream.Stream.of(before.get(0), before.get(1)).flatMap(one -> one.links().stream()).toList());
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.disputes()).isEqualTo(before);

        int links = window.current().links().size();
        Typing.press(robot, KeyCode.S);
        Typing.press(robot, KeyCode.SPACE);
        robot.clickOn("#split-keep");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.disputes()).hasSize(before.size() + 1);
        assertThat(window.disputes()).anySatisfy(one -> assertThat(one.links()).hasSize(links - 1));
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.disputes()).isEqualTo(before);
    }

    @Test
    void marksStayWhileTheKeysWalkToThePointsThatAreMergedWithThem() throws Exception {
        Opened window = open();
        List<Dispute> before = window.disputes();
        List.of(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE, KeyCode.G)
                .forEach(key -> Typing.press(robot, key));

        assertThat(window.disputes()).hasSize(before.size() - 1);
        assertThat(window.current().links()).containsExactlyInAnyOrderElementsOf(
                java.util.stream.Stream.of(before.get(0), before.get(2)).flatMap(one -> one.links().stream()).toList());

        Typing.press(robot, KeyCode.SPACE);
        Typing.press(robot, KeyCode.ESCAPE);
        assertThat(window.<Boolean>on(() -> window.disputesModel().selection().marked().get().isEmpty())).isTrue();
    }

    @Test
    void theKeyboardIsInTheListAtOnceAndEscLeavesIt() throws Exception {
        Opened window = opened();
        robot.interact(() -> window.view().model().show(View.DISPUTES));
        WaitForAsyncUtils.waitForFxEvents();
        Dispute second = window.disputes().get(1);
        Typing.press(robot, KeyCode.DOWN);
        assertThat(window.current()).isEqualTo(second);

        Typing.press(robot, KeyCode.ESCAPE);
        assertThat(window.<View>on(() -> window.view().model().view().get())).isEqualTo(View.READ);
    }

    @Test
    void aPointIsAddedFromALinkThatBelongsToNone() throws Exception {
        Opened window = open();
        Link free = window.on(() -> window.disputesModel().free().getFirst());
        Typing.press(robot, KeyCode.A);
        Typing.write(robot, window.stage.getScene(), "#new-point-title", "My own point");
        robot.clickOn(robot.lookup(".link-choice").<Node>query());
        robot.clickOn("#new-point-keep");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.current().title()).isEqualTo("My own point");
        assertThat(window.current().state()).isEqualTo(State.HAND_MADE);
        assertThat(window.current().links().getFirst().left()).isEqualTo(free.left());
    }

    @Test
    void theListedPointsAreCopiedAsATableAndEveryControlHasAName() throws Exception {
        Opened window = open();
        robot.clickOn("#dispute-copy");
        List<String> lines = window.on(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("No.\tIssue\tState\tMajority says\tDissent says\tAuthorities, each side’s use");
        assertThat(lines).hasSize(window.disputes().size() + 2);
        assertThat(lines.get(1).split("\t")).hasSize(6).startsWith("1", window.disputes().getFirst().title(),
                "Computed");
        assertThat(lines.getLast()).endsWith("not whether it is still good law.");
        assertThat(window.<String>on(() -> Clipboard.getSystemClipboard().getHtml()))
                .startsWith("<table><tr><th>No.</th>");
        assertThat(window.nameless()).isEmpty();
    }

    private Opened opened() throws Exception {
        Opened window = new Opened(RealWindow.over(folder, 1400, 900));
        window.read(BundledShelf.SMITH);
        return window;
    }

    /// The window on the points, all listed, the first looked at.
    private Opened open() throws Exception {
        Opened window = opened();
        robot.interact(() -> {
            window.view().model().show(View.DISPUTES);
            window.disputesModel().filter().set(DisputeFilter.ALL);
            window.disputesModel().selection().look(window.disputesModel().rows().get().getFirst());
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.view().pages().disputes().focus());
        return window;
    }

    /// The window on Smith v. Finkley.
    private static final class Opened extends RealWindow {
        Opened(Stage stage) {
            super(stage);
        }

        DisputesModel disputesModel() {
            return view().pages().disputes().model();
        }

        Dispute current() {
            return on(() -> disputesModel().selection().current().get().orElseThrow().dispute());
        }

        List<Dispute> disputes() {
            return on(() -> caseModel().comparison().get().disputes());
        }

        List<Dispute> listed() {
            return on(() -> disputesModel().rows().get().stream().map(row -> row.dispute()).toList());
        }

        Link held() {
            return on(() -> caseModel().pairs().held().get().orElseThrow().link().orElseThrow());
        }

        boolean isInSight(Column side) {
            return caseModel().column(side).orElseThrow().sight().get().orElseThrow().holds(
                    caseModel().pairs().held().get().orElseThrow().in(side).places().getFirst());
        }

        void retitle(String words, KeyCode end) {
            Typing.await(stage.getScene(), "#dispute-title");
            Typing.press(robot, KeyCode.SHORTCUT, KeyCode.A);
            Typing.write(robot, stage.getScene(), "#dispute-title", words);
            Typing.press(robot, end);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
