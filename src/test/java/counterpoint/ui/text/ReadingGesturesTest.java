package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingGesturesTest {

    private static final int OFFICIAL = SampleText.NARROWLY.indexOf("official");

    private final List<TextPosition> activated = new ArrayList<>();
    private TextStage stage;
    private TextPane pane;
    private Robot robot;

    @BeforeEach
    void open() throws Exception {
        stage = TextStage.show(560, 900);
        pane = stage.pane;
        robot = TextStage.on(Robot::new);
        stage.run(() -> {
            pane.setBlocks(SampleText.blocks());
            pane.setOnActivate(activated::add);
            pane.requestFocus();
        });
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void dragSelectsAcrossParagraphs() throws Exception {
        moveTo(1, 10);
        stage.run(() -> robot.mousePress(MouseButton.PRIMARY));
        moveTo(2, 5);
        moveTo(2, OFFICIAL);
        stage.run(() -> robot.mouseRelease(MouseButton.PRIMARY));

        assertThat(pane.selectionProperty().get())
                .isEqualTo(new TextSelection(new TextPosition(1, 10), new TextPosition(2, OFFICIAL)));
        assertThat(activated).isEmpty();
        stage.picture("gesture-drag");
    }

    @Test
    void dragBeyondTheEdgeScrolls() throws Exception {
        stage.run(() -> {
            pane.getParent().setStyle("-fx-padding: 0 0 450 0");
            pane.setBlocks(SampleText.manyParagraphs(300));
        });
        moveTo(1, 10);
        stage.run(() -> robot.mousePress(MouseButton.PRIMARY));
        stage.run(() -> robot.mouseMove(pane.localToScreen(200, 440)));
        stage.run(() -> robot.mouseMove(pane.localToScreen(200, 560)));
        for (int i = 0; i < 100 && TextStage.on(() -> pane.scrollPositionProperty().get()) < 200; i++) {
            Thread.sleep(20);
        }
        stage.run(() -> robot.mouseRelease(MouseButton.PRIMARY));

        assertThat(pane.scrollPositionProperty().get()).isGreaterThan(200);
        assertThat(pane.selectionProperty().get().caret().block()).isGreaterThan(3);
        stage.picture("gesture-drag-beyond");
    }

    @Test
    void doubleClickSelectsTheWord() throws Exception {
        moveTo(2, OFFICIAL + 2);
        click(2);

        assertThat(pane.selectedText()).isEqualTo("official’s");
        stage.picture("gesture-word");
    }

    @Test
    void tripleClickSelectsTheParagraph() throws Exception {
        moveTo(1, 30);
        click(3);

        assertThat(pane.selectedText()).isEqualTo(SampleText.HEIGHTENED);
        stage.picture("gesture-paragraph");
    }

    @Test
    void clickActivatesTheLetterUnderIt() throws Exception {
        moveTo(2, OFFICIAL);
        assertThat(pane.pointedAtProperty().get()).contains(new TextPosition(2, OFFICIAL));
        click(1);
        type(KeyCode.ENTER);

        assertThat(activated.getFirst()).isEqualTo(new TextPosition(2, OFFICIAL));
        assertThat(activated).hasSize(2);
        stage.picture("gesture-click");
    }

    @Test
    void shiftAndArrowsExtendTheSelection() throws Exception {
        stage.run(() -> pane.selectionProperty().set(TextSelection.at(new TextPosition(2, OFFICIAL))));
        type(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        type(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(pane.selectedText()).isEqualTo("official’s ");

        type(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(pane.selectedText()).startsWith("official’s alleged").hasSizeBetween(50, 90);
        type(KeyCode.SHIFT, KeyCode.UP);
        type(KeyCode.SHIFT, KeyCode.END);
        type(KeyCode.CONTROL, KeyCode.C);

        assertThat(TextStage.on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(pane.selectedText())
                .startsWith("official’s alleged");
        stage.picture("gesture-shift");
    }

    @Test
    void shiftDownCrossesTheGapBetweenParagraphs() throws Exception {
        stage.run(() -> pane.selectionProperty()
                .set(TextSelection.at(new TextPosition(1, SampleText.HEIGHTENED.length() - 20))));
        type(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(pane.selectionProperty().get().caret().block()).isEqualTo(2);

        type(KeyCode.SHIFT, KeyCode.UP);
        assertThat(pane.selectionProperty().get().caret().block()).isEqualTo(1);
        stage.picture("gesture-shift-down");
    }

    @Test
    void keysScroll() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(300)));
        type(KeyCode.PAGE_DOWN);
        assertThat(pane.scrollPositionProperty().get()).isBetween(800.0, 900.0);
        type(KeyCode.UP);
        assertThat(pane.scrollPositionProperty().get()).isBetween(780.0, 860.0);
        type(KeyCode.END);
        assertThat(pane.visibleBlocksProperty().get().last()).isEqualTo(299);
        type(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(pane.scrollPositionProperty().get()).isZero();
        stage.picture("gesture-keys");
    }

    @Test
    void theWheelScrolls() throws Exception {
        stage.run(() -> pane.setBlocks(SampleText.manyParagraphs(300)));
        moveTo(0, 10);
        stage.run(() -> robot.mouseWheel(5));
        assertThat(pane.scrollPositionProperty().get()).isGreaterThan(100);
        stage.picture("gesture-wheel");
    }

    @Test
    void everythingCanBeSelected() throws Exception {
        type(KeyCode.CONTROL, KeyCode.A);

        assertThat(pane.selectedText())
                .startsWith("II\nStandard of Review\nThis circuit")
                .contains("it would outside conflate")
                .doesNotContain("folded")
                .endsWith("the law.");
        stage.picture("gesture-all");
    }

    private void moveTo(int block, int offset) throws Exception {
        stage.run(() -> {
            Bounds letter = pane.boundsOf(block, offset, offset + 1).orElseThrow();
            Point2D there = pane.localToScreen(letter.getMinX() + letter.getWidth() * 0.35, letter.getCenterY());
            robot.mouseMove(there);
        });
    }

    private void click(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            stage.run(() -> robot.mousePress(MouseButton.PRIMARY));
            stage.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        }
    }

    private void type(KeyCode... keys) throws Exception {
        stage.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                robot.keyRelease(key);
            }
        });
    }
}
