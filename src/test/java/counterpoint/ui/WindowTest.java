package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import counterpoint.authority.Mention;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Section;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.TextPane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the real window on the headless platform; each test leaves a picture in `target/pictures`.
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final AtomicReference<Scene> window = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        window.set(ShownWindow.in(stage, model));
    }

    @Test
    void clickingCrawfordElInTheMajorityBringsTheDissentToItsFirstMention(FxRobot robot) throws IOException {
        clickFirst(robot, "Crawford-El v. Britton");

        assertFirstAnswerIsInSight("Crawford-El v. Britton");
        picture("medina-crawford-el");
    }

    @Test
    void clickingJohnsonInSmithBringsTheDissentToItsFirstMention(FxRobot robot) throws IOException {
        openSmith(robot);
        clickFirst(robot, "Johnson v. Jones");

        assertFirstAnswerIsInSight("Johnson v. Jones");
        picture("smith-johnson-v-jones");
    }

    @Test
    void clickingPlumhoffInSmithBringsTheDissentToItsFirstMention(FxRobot robot) throws IOException {
        openSmith(robot);
        clickFirst(robot, "Plumhoff v. Rickard");

        assertFirstAnswerIsInSight("Plumhoff v. Rickard");
        picture("smith-plumhoff");
    }

    @Test
    void periodAndCommaWalkTheMentionsThroughBothColumns(FxRobot robot) throws IOException {
        clickFirst(robot, "Crawford-El v. Britton");
        List<Mention> left = mentions(Column.LEFT, "Crawford-El v. Britton");

        for (int step = 1; step < left.size(); step++) {
            robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(selected()).contains(left.get(step));
            assertInSight(Column.LEFT, left.get(step));
        }
        robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected()).contains(mentions(Column.RIGHT, "Crawford-El v. Britton").getFirst());
        robot.press(KeyCode.COMMA).release(KeyCode.COMMA);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected()).contains(left.getLast());
        picture("medina-walk");
    }

    @Test
    void backReturnsFromACitationInAnotherCase(FxRobot robot) throws IOException {
        clickFirst(robot, "Johnson v. Jones");
        robot.interact(() -> robot.lookup(".other-case").queryAs(Button.class).fire());
        assertThat(openCase()).contains(BundledShelf.SMITH);
        picture("smith-from-medina");

        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(openCase()).contains(BundledShelf.MEDINA);
    }

    @Test
    void escapeClearsTheChoice(FxRobot robot) throws IOException {
        clickFirst(robot, "Crawford-El v. Britton");

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(caseModel().chooser().choice().get()).isEmpty();
        picture("medina-nothing-chosen");
    }

    @Test
    void aCaseThatCannotBeReadShowsItsSentence(FxRobot robot) throws IOException {
        robot.interact(() -> model.open(model.cases().get(2)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".empty-sentence").queryLabeled().getText()).isEqualTo(BundledShelf.SENTENCE);
        picture("case-not-read");
    }

    @Test
    void pointingAtACitationShowsWhatItMeansAfterAShortRest(FxRobot robot) throws Exception {
        Mention mention = mentions(Column.LEFT, "Harlow v. Fitzgerald").getFirst();
        robot.moveTo(pointOn(robot, mention));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> robot.lookup(".hover-card").match(Node::isVisible).tryQuery().isPresent());
        assertThat(cardLines(robot)).startsWith(
                "Harlow v. Fitzgerald", "457 U.S. 800 (1982)  ·  U.S. Supreme Court");
        picture("medina-hover");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".hover-card").match(Node::isVisible).tryQuery()).isEmpty();
    }

    private static List<String> cardLines(FxRobot robot) {
        Node card = robot.lookup(".hover-card").match(Node::isVisible).query();
        return robot.from(card).lookup(".label").<Labeled>queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void f6GoesFromPaneToPane(FxRobot robot) {
        List<String> visited = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            robot.press(KeyCode.F6).release(KeyCode.F6);
            WaitForAsyncUtils.waitForFxEvents();
            visited.add(String.valueOf(window.get().getFocusOwner().getId()));
        }

        assertThat(visited).containsExactly("dissent", "majority");
    }

    @Test
    void theNotesOnATextOpenInASmallList(FxRobot robot) throws IOException {
        robot.clickOn(".status-bar .link");
        WaitForAsyncUtils.waitForFxEvents();

        Node list = robot.lookup(".notes-list").query();
        assertThat(list.isVisible()).isTrue();
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(list.getScene().snapshot(null))),
                Path.of("target/pictures/medina-notes.png"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void aSectionOfTheOutlineScrollsItsColumn(FxRobot robot) throws IOException {
        robot.clickOn("Cases and outline");
        robot.clickOn("Legal Framework");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(column(Column.RIGHT).section().map(Section::title)).contains("Legal Framework");
        picture("medina-outline");
    }

    @Test
    void theTableOfAuthoritiesOpensOneWhereItIsFirstMentioned(FxRobot robot) throws IOException {
        robot.clickOn("Authorities");
        WaitForAsyncUtils.waitForFxEvents();
        picture("authorities");

        robot.clickOn("Mitchell v. Forsyth");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.view().get()).isEqualTo(View.AUTHORITIES);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.view().get()).isEqualTo(View.READ);
        assertThat(selected()).contains(mentions(Column.LEFT, "Mitchell v. Forsyth").getFirst());
    }

    @Test
    void everythingThatTakesTheKeyboardHasAnAccessibleName(FxRobot robot) {
        clickFirst(robot, "Crawford-El v. Britton");

        List<Node> nameless = robot.lookup(node -> node.isFocusTraversable() && name(node).isBlank()).queryAll()
                .stream()
                .toList();

        assertThat(nameless).isEmpty();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private void openSmith(FxRobot robot) {
        robot.interact(() -> model.open(model.cases().get(1)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Scrolls the majority to the first mention of an authority, without choosing it, and clicks on it.
    private void clickFirst(FxRobot robot, String name) {
        Mention mention = mentions(Column.LEFT, name).getFirst();
        robot.clickOn(pointOn(robot, mention));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(selected()).contains(mention);
    }

    private Point2D pointOn(FxRobot robot, Mention mention) {
        robot.interact(() -> column(Column.LEFT).scrollTo(mention.citation().place(), 0.4));
        WaitForAsyncUtils.waitForFxEvents();
        Bounds box = box(Column.LEFT, mention).orElseThrow();
        TextPane pane = pane(Column.LEFT);
        return WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> pane.localToScreen(box.getMaxX() - 12, box.getMinY() + 8));
    }

    private void assertFirstAnswerIsInSight(String name) {
        assertInSight(Column.RIGHT, mentions(Column.RIGHT, name).getFirst());
    }

    /// A column may need a few frames until what it scrolled to is set.
    private void assertInSight(Column side, Mention mention) {
        assertThatCode(() -> WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> box(side, mention)
                .filter(box -> box.getMinY() >= 0 && box.getMaxY() <= pane(side).getHeight())
                .isPresent()))
                .as("%s is in sight", mention.citation().text())
                .doesNotThrowAnyException();
    }

    private Optional<Bounds> box(Column side, Mention mention) {
        return WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
            Span clean = mention.citation().place().clean();
            int block = mention.citation().place().block();
            return pane(side).boundsOf(block, clean.start(), clean.end());
        });
    }

    private TextPane pane(Column side) {
        return (TextPane) window.get().lookup("#" + column(side).opinion().get().id());
    }

    private List<Mention> mentions(Column side, String name) {
        return column(side).mentions(mention -> mention.authority()
                .filter(authority -> authority.name().equals(name))
                .isPresent());
    }

    private ColumnModel column(Column side) {
        return caseModel().column(side).orElseThrow();
    }

    private CaseModel caseModel() {
        return model.model().orElseThrow();
    }

    private Optional<Mention> selected() {
        return caseModel().chooser().choice().get().flatMap(Choice::selected);
    }

    private Optional<String> openCase() {
        return model.open().get().map(entry -> entry.id());
    }

    private void picture(String name) throws IOException {
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(window.get().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }
}
