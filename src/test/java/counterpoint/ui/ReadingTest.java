package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Sight;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reads in the real window on the headless platform; each test leaves a picture in `target/pictures`.
@ExtendWith(ApplicationExtension.class)
class ReadingTest {
    private final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final AtomicReference<Scene> window = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        window.set(ShownWindow.in(stage, model));
    }

    @Test
    void aFootnoteIsReadByHoverThenByClickAndBackspaceComesBackExactly(FxRobot robot) throws Exception {
        showReprint(robot);
        Point2D reference = reference(robot, Column.RIGHT, 0);
        robot.moveTo(reference);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> robot.lookup(".hover-card").match(Node::isVisible).tryQuery().isPresent());
        assertThat(robot.lookup(".hover-full")
                .match(node -> node.getParent().isVisible())
                .queryLabeled()
                .getText()).startsWith("Footnote 1");
        picture("footnote-hover");

        double before = position(Column.RIGHT);
        robot.clickOn(reference);
        settle();
        Place note = column(Column.RIGHT).footnotes().place(0);
        assertThat(column(Column.RIGHT).sight().get().orElseThrow().holds(note)).isTrue();
        picture("footnote-at-its-note");

        press(robot, KeyCode.BACK_SPACE);
        assertThat(position(Column.RIGHT)).isEqualTo(before);
        picture("footnote-back");
    }

    @Test
    void theMarkOfANoteLeadsToItsReference(FxRobot robot) {
        showReprint(robot);
        robot.interact(() -> column(Column.RIGHT).scrollTo(column(Column.RIGHT).footnotes().place(1), 0.3));
        settle();
        TextPane pane = pane(Column.RIGHT);
        int block = column(Column.RIGHT).edition().get().opinion().body().size() + 2;
        Bounds mark = on(() -> pane.boundsOf(block, 0, 1).orElseThrow());
        robot.clickOn(on(() -> pane.localToScreen(mark.getCenterX(), mark.getCenterY())));
        settle();

        Place reference = column(Column.RIGHT).footnotes().reference(1).orElseThrow();
        assertThat(column(Column.RIGHT).sight().get().orElseThrow().holds(reference)).isTrue();
    }

    @Test
    void wordsAreFoundInTheColumnWhileOneTypes(FxRobot robot) throws IOException {
        robot.interact(() -> pane(Column.LEFT).requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        settle();
        Typing.write(robot, window.get(), ".find-field", "court's opinion");

        assertThat(count(robot)).matches("\\d+ of \\d+");
        String first = count(robot);
        press(robot, KeyCode.ENTER);
        assertThat(count(robot)).isNotEqualTo(first);
        press(robot, KeyCode.F3);
        picture("find-in-column");
        Place hit = column(Column.LEFT).find().hits().get().current().orElseThrow();
        assertThat(column(Column.LEFT).sight().get().orElseThrow().holds(hit)).isTrue();

        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".find-count").tryQuery()).isEmpty();
        assertThat(pane(Column.LEFT).isFocused()).isTrue();
    }

    @Test
    void oneColumnMovesTheOtherUntilItIsUnlocked(FxRobot robot) throws IOException {
        robot.interact(() -> pane(Column.LEFT).requestFocus());
        for (int page = 0; page < 4; page++) {
            press(robot, KeyCode.PAGE_DOWN);
        }
        double together = position(Column.RIGHT);
        assertThat(together).isGreaterThan(100);
        picture("scrolled-together");

        press(robot, KeyCode.CONTROL, KeyCode.L);
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(position(Column.RIGHT)).isEqualTo(together);
        assertThat(robot.lookup(".scroll-lock").queryLabeled().getText()).isEqualTo("Columns scroll alone");
        picture("scrolls-alone");

        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertThat(position(Column.RIGHT)).isGreaterThan(together);
        press(robot, KeyCode.END);
        press(robot, KeyCode.HOME);
        assertThat(position(Column.RIGHT)).isZero();
    }

    @Test
    void f7GoesToTheNextPairInBothColumns(FxRobot robot) throws IOException {
        robot.interact(() -> pane(Column.LEFT).requestFocus());
        press(robot, KeyCode.F7);
        Exchange first = caseModel().joined().chosen().orElseThrow();
        press(robot, KeyCode.F7);
        Exchange second = caseModel().joined().chosen().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        for (Column side : Column.values()) {
            Sight sight = column(side).sight().get().orElseThrow();
            assertThat(sight.holds(second.in(side).places().getFirst())).isTrue();
        }
        picture("next-pair");

        press(robot, KeyCode.SHIFT, KeyCode.F7);
        assertThat(caseModel().joined().chosen()).contains(first);
    }

    @Test
    void f9ShowsThePrintedSourceOfThePlace(FxRobot robot) throws IOException {
        robot.interact(() -> model.open(model.cases().get(1)));
        robot.interact(() -> {
            pane(Column.LEFT).requestFocus();
            column(Column.LEFT).scrollTo(column(Column.LEFT).locator().beginning(4).orElseThrow(), 0.2);
        });
        settle();
        press(robot, KeyCode.F9);

        assertThat(robot.lookup(".source-panel").query().isVisible()).isTrue();
        assertThat(robot.lookup(".source-text").queryAllAs(Text.class)).extracting(Text::getText)
                .anyMatch(words -> words.contains("\n"));
        picture("printed-source");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".source-panel").tryQuery().filter(Node::isVisible)).isEmpty();
        assertThat(pane(Column.LEFT).isFocused()).isTrue();
    }

    @Test
    void theTrailIsAListBelowBack(FxRobot robot) throws IOException {
        robot.interact(() -> model.jump(() -> column(Column.LEFT)
                .jumpTo(column(Column.LEFT).locator().beginning(9).orElseThrow(), 0)));
        settle();
        robot.interact(() -> model.open(model.cases().get(1)));
        settle();

        robot.rightClickOn("←");
        settle();
        assertThat(model.history()).extracting(row -> row.words())
                .containsExactly("Medina, Majority ¶1", "Medina, Majority ¶9", "Smith, Majority ¶1");
        Camera.write(
                on(() -> Camera.image(robot.lookup(".context-menu").query().getScene().snapshot(null))),
                Path.of("target/pictures/trail.png"));
        robot.clickOn("Medina, Majority ¶9");
        settle();
        assertThat(column(Column.LEFT).paragraph()).isEqualTo(9);
        robot.moveTo(pane(Column.LEFT)).press(MouseButton.BACK).release(MouseButton.BACK);
        settle();
        assertThat(column(Column.LEFT).paragraph()).isEqualTo(1);
        robot.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        settle();
        assertThat(column(Column.LEFT).paragraph()).isEqualTo(9);
    }

    @Test
    void stretchesFoldToAPillAndUnfoldByAClick(FxRobot robot) throws IOException {
        robot.interact(() -> {
            pane(Column.LEFT).requestFocus();
            pane(Column.LEFT).selectionProperty().set(
                    new TextSelection(new TextPosition(2, 0), new TextPosition(4, 3)));
        });
        press(robot, KeyCode.MINUS);
        assertThat(column(Column.LEFT).folds().blocks().get()).contains(2);
        assertThat(on(() -> pane(Column.LEFT).boundsOf(2).orElseThrow().getHeight())).isZero();
        picture("folded");

        press(robot, KeyCode.EQUALS);
        assertThat(column(Column.LEFT).folds().blocks().get()).isEmpty();
    }

    @Test
    void whatDoesNotMentionTheChosenAuthorityFoldsButNeverThePair(FxRobot robot) throws IOException {
        robot.interact(() -> {
            pane(Column.LEFT).requestFocus();
            Snapshot.chooseMostShared(caseModel());
        });
        settle();
        press(robot, KeyCode.SHIFT, KeyCode.MINUS);
        settle();
        picture("folded-unmentioned");
        for (Column side : Column.values()) {
            Place place = caseModel().joined().chosen().orElseThrow().in(side).places().getFirst();
            assertThat(column(side).folds().blocks().get()).isNotEmpty().doesNotContain(place.block());
        }
    }

    @Test
    void anotherOpinionOpensFromTheColumnHead(FxRobot robot) throws IOException {
        robot.clickOn(on(() -> window.get().lookup(".opinion-menu")));
        settle();
        MenuItem other = on(() -> ((javafx.scene.control.MenuButton) window.get().lookup(".opinion-menu"))
                .getItems().get(1));
        robot.interact(other::fire);
        settle();

        assertThat(column(Column.LEFT).opinion().get().id()).isEqualTo("dissent");
        assertThat(column(Column.RIGHT).opinion().get().id()).isEqualTo("majority");
        picture("columns-changed");
    }

    /// Only the reprint of the dissent in Medina has footnotes.
    private void showReprint(FxRobot robot) {
        ColumnModel right = column(Column.RIGHT);
        robot.interact(() -> right.show(right.opinion().get().editions().get(1)));
        settle();
    }

    private String count(FxRobot robot) {
        return robot.lookup(".find-count").queryAs(Labeled.class).getText();
    }

    private Point2D reference(FxRobot robot, Column side, int note) {
        Place place = column(side).footnotes().reference(note).orElseThrow();
        robot.interact(() -> column(side).scrollTo(place, 0.4));
        settle();
        TextPane pane = pane(side);
        Span clean = place.clean();
        return on(() -> {
            for (int x = 0; x < pane.getWidth(); x++) {
                for (int y = 0; y < pane.getHeight(); y += 4) {
                    var at = pane.characterAt(x, y);
                    if (at.isPresent()
                            && at.get().block() == place.block()
                            && pane.blocks().get(place.block()).runs().stream()
                                    .anyMatch(run -> run.start() == at.get().offset()
                                            && run.style() == counterpoint.ui.text.TextStyle.SUPERSCRIPT
                                            && run.start() >= clean.start())) {
                        return pane.localToScreen(x, y);
                    }
                }
            }
            throw new AssertionError("the reference is not in sight");
        });
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10000, question);
    }

    private double position(Column side) {
        return on(() -> pane(side).scrollPositionProperty().get());
    }

    private TextPane pane(Column side) {
        return (TextPane) window.get().lookup("#" + column(side).opinion().get().id());
    }

    private ColumnModel column(Column side) {
        return caseModel().column(side).orElseThrow();
    }

    private CaseModel caseModel() {
        return model.model().orElseThrow();
    }

    private void picture(String name) throws IOException {
        Camera.write(
                on(() -> Camera.image(window.get().snapshot(null))), Path.of("target/pictures", name + ".png"));
    }
}
