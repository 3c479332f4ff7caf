package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.ui.gutter.Gutter;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Linked passages are seen, walked and decided in the real window, over a workspace on disk.
@ExtendWith(RealWindow.Closed.class)
class LinksTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void theRibbonsStandBesideTheirWordsAndFollowScrolling() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        assertBarsStandBesideTheirWords(window);
        window.picture("ribbons");

        robot.interact(() -> window.pane(Column.LEFT).scrollBy(-130));
        WaitForAsyncUtils.waitForFxEvents();
        assertBarsStandBesideTheirWords(window);
    }

    private static void assertBarsStandBesideTheirWords(Opened window) {
        Exchange pair = window.chosen();
        for (Column side : Column.values()) {
            Bounds bar = window.bar(side);
            Bounds words = window.words(side, pair.in(side));
            assertThat(bar.getMinY()).isEqualTo(words.getMinY(), Offset.offset(1.0));
            assertThat(bar.getMaxY()).isEqualTo(words.getMaxY(), Offset.offset(1.0));
        }
    }

    @Test
    void f7WalksThePairsInOrderAndTheStatusSaysWhichAndWhoSaysSo() throws Exception {
        Opened window = open();
        int count = window.caseModel().pairs().standing().count();
        Typing.press(robot, KeyCode.F7);
        assertThat(window.status()).isEqualTo("Pair 1 of " + count + "  ·  Computed");
        Exchange first = window.chosen();
        Typing.press(robot, KeyCode.F7);
        assertThat(window.status()).isEqualTo("Pair 2 of " + count + "  ·  Computed");
        Typing.press(robot, KeyCode.SHIFT, KeyCode.F7);
        assertThat(window.chosen()).isEqualTo(first);
    }

    @Test
    void confirmedRejectedAndHandMadeLinksSurviveARestart() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        Link confirmed = window.chosen().link().orElseThrow();
        Typing.press(robot, KeyCode.C);
        assertThat(window.chosen().state()).contains(State.CONFIRMED);
        assertThat(window.status()).startsWith("Confirmed: Majority ¶");
        window.picture("link-confirmed");

        Typing.press(robot, KeyCode.F7);
        Link rejected = window.chosen().link().orElseThrow();
        Typing.press(robot, KeyCode.X);
        assertThat(window.linked()).doesNotContain(ends(rejected));
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.linked()).contains(ends(rejected));
        window.goTo(window.pair(rejected));
        Typing.press(robot, KeyCode.X);
        assertThat(window.linked()).doesNotContain(ends(rejected));

        window.select(Column.LEFT, 4);
        window.select(Column.RIGHT, 3);
        Typing.press(robot, KeyCode.L);
        Link made = window.chosen().link().orElseThrow();
        assertThat(made.state()).isEqualTo(State.HAND_MADE);
        assertThat(made.left().text().length()).isEqualTo(30);
        window.picture("link-by-hand");
        window.close();

        Opened again = open();
        assertThat(again.states()).contains(
                new Said(ends(confirmed), State.CONFIRMED), new Said(ends(made), State.HAND_MADE));
        assertThat(again.linked()).doesNotContain(ends(rejected));
    }

    @Test
    void whatIsMissingToLinkIsSaid() throws Exception {
        Opened window = open();
        Typing.press(robot, KeyCode.L);
        assertThat(window.status()).isEqualTo("Select the words to link in both columns, then press L.");
        window.select(Column.LEFT, 4);
        Typing.press(robot, KeyCode.L);
        assertThat(window.status()).isEqualTo("Words of the Majority are selected; now select what they meet in the"
                + " Dissent and press L again.");
        Typing.press(robot, KeyCode.C);
        assertThat(window.status()).startsWith("Go to a pair with F7");
    }

    @Test
    void theCardOfARibbonGivesTheReasonsAndKeysMeanItsPair() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        Node ribbon = robot.lookup(".ribbon-group").match(node -> node.lookup(".chosen") != null).query();
        robot.interact(ribbon::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.card()).anyMatch(line -> line.matches("Strong link, \\d+%"))
                .contains("Computed", "C confirm  ·  X reject")
                .anyMatch(line -> line.matches("(Both cite|Names|The same|Same|Similar).*: .*|Both cite .*"));
        window.picture("link-card");
        Typing.press(robot, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.card()).contains("Confirmed by you", "X reject");
        Typing.press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".link-card").match(Node::isVisible).tryQuery()).isEmpty();
    }

    @Test
    void aChipNamesAPartnerOutOfSightAndBringsOnlyItsColumn() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        robot.interact(() -> window.column(Column.RIGHT).scrollTo(window.beginning(Column.RIGHT, 1), 0));
        WaitForAsyncUtils.waitForFxEvents();
        Exchange pair = window.chosen();
        String where = window.column(Column.RIGHT).locator().label(pair.right().places().getFirst());
        Button chip = robot.lookup(".edge-chip")
                .match(node -> node.isVisible() && ((Button) node).getText().equals("Dissent " + where + " ↓"))
                .queryButton();
        double before = window.position(Column.LEFT);
        window.picture("link-chip");

        robot.interact(chip::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.position(Column.LEFT)).isEqualTo(before);
        assertThat(window.column(Column.RIGHT).sight().get().orElseThrow()
                .holds(pair.right().places().getFirst())).isTrue();
    }

    @Test
    void weakLinksAreShownOnRequestOnly() throws Exception {
        Opened window = open();
        Set<Ends> likely = window.linked();
        assertThat(robot.lookup("Weak links hidden").tryQuery()).isPresent();
        Typing.press(robot, KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.linked()).hasSizeGreaterThan(2 * likely.size()).containsAll(likely);
        assertThat(robot.lookup("Weak links shown").tryQuery()).isPresent();
        Typing.press(robot, KeyCode.F7);
        window.picture("links-weak");
        Typing.press(robot, KeyCode.W);
        assertThat(window.linked()).containsAll(likely).hasSizeLessThanOrEqualTo(likely.size() + 1);
    }

    @Test
    void theOtherPrintShowsTheSameLinksAtTheSameWords() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        Exchange before = window.chosen();
        int count = window.caseModel().pairs().standing().count();
        ColumnModel right = window.column(Column.RIGHT);
        robot.interact(() -> right.show(right.opinion().get().editions().get(1)));
        WaitForAsyncUtils.waitForFxEvents();

        Exchange after = window.chosen();
        assertThat(after.link()).isEqualTo(before.link());
        assertThat(letters(after.right())).isEqualTo(letters(before.right()));
        assertThat(window.caseModel().pairs().standing().count()).isEqualTo(count);
        window.goTo(after);
        assertBarsStandBesideTheirWords(window);
        window.picture("links-other-print");
    }

    @Test
    void whatIsDecidedHoldsWhicheverOpinionStandsOnTheLeft() throws Exception {
        Opened window = open();
        window.goTo(window.strongest());
        Link confirmed = window.chosen().link().orElseThrow();
        Typing.press(robot, KeyCode.C);
        robot.interact(() -> window.caseModel().show(
                Column.LEFT, window.column(Column.RIGHT).opinion().get()));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> window.on(() -> !window.caseModel().isComparing()));

        assertThat(window.on(() -> window.caseModel().joined().exchanges().stream()
                .flatMap(pair -> pair.link().stream())
                .filter(link -> link.state() == State.CONFIRMED)
                .toList())).isNotEmpty().allSatisfy(link -> {
                    assertThat(link.left().span().overlaps(confirmed.right().span())).isTrue();
                    assertThat(link.right().span().overlaps(confirmed.left().span())).isTrue();
                });
        assertThat(window.linked()).hasSizeGreaterThan(3);
        window.picture("links-exchanged");
    }

    @Test
    void theUnlockAndTheWeakLinksAreRemembered() throws Exception {
        Opened window = open();
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.L);
        Typing.press(robot, KeyCode.W);
        window.close();

        Opened again = open();
        assertThat(robot.from(again.view()).lookup(".scroll-lock").queryLabeled().getText())
                .isEqualTo("Columns scroll alone");
        assertThat(robot.from(again.view()).lookup("Weak links shown").tryQuery()).isPresent();
    }

    private static String letters(Passage passage) {
        return passage.text().replaceAll("[^A-Za-z]", "");
    }

    private record Ends(String left, String right) {
    }

    private record Said(Ends ends, State state) {
    }

    private static Ends ends(Link link) {
        return new Ends(link.left().span().toString(), link.right().span().toString());
    }

    private Opened open() throws Exception {
        Opened window = new Opened(RealWindow.over(folder, 1240, 800));
        window.read(BundledShelf.MEDINA);
        robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        return window;
    }

    /// The window on Medina v. Cram.
    private static final class Opened extends RealWindow {
        Opened(Stage stage) {
            super(stage);
        }

        double position(Column side) {
            return on(() -> pane(side).scrollPositionProperty().get());
        }

        Exchange chosen() {
            WaitForAsyncUtils.waitForFxEvents();
            return on(() -> caseModel().joined().chosen().orElseThrow());
        }

        /// The likeliest pair that is short enough to be seen as a whole.
        Exchange strongest() {
            return on(() -> caseModel().joined().exchanges().stream()
                    .filter(pair -> pair.left().text().length() < 1200 && pair.right().text().length() < 600)
                    .filter(pair -> !pair.left().isFootnote() && !pair.right().isFootnote())
                    .filter(pair -> pair.left().paragraph() > 4 && pair.right().paragraph() > 2)
                    .max(Comparator.comparingDouble(pair -> pair.link().orElseThrow().score()))
                    .orElseThrow());
        }

        Exchange pair(Link link) {
            return on(() -> caseModel().joined().exchanges().stream()
                    .filter(pair -> pair.link().map(LinksTest::ends).filter(ends(link)::equals).isPresent())
                    .findFirst()
                    .orElseThrow());
        }

        void goTo(Exchange pair) {
            robot.interact(() -> caseModel().pairs().go(pair));
            WaitForAsyncUtils.waitForFxEvents();
        }

        Set<Ends> linked() {
            WaitForAsyncUtils.waitForFxEvents();
            return on(() -> caseModel().joined().exchanges().stream()
                    .flatMap(pair -> pair.link().stream())
                    .map(LinksTest::ends)
                    .collect(Collectors.toSet()));
        }

        Set<Said> states() {
            return on(() -> caseModel().joined().exchanges().stream()
                    .flatMap(pair -> pair.link().stream())
                    .map(link -> new Said(ends(link), link.state()))
                    .collect(Collectors.toSet()));
        }

        void select(Column side, int paragraph) {
            int block = beginning(side, paragraph).block();
            robot.interact(() -> {
                caseModel().chooser().clear();
                column(side).scrollTo(beginning(side, paragraph), 0.2);
                pane(side).requestFocus();
                pane(side).selectionProperty().set(new TextSelection(
                        new TextPosition(block, 0), new TextPosition(block, 30)));
            });
            WaitForAsyncUtils.waitForFxEvents();
        }

        String status() {
            WaitForAsyncUtils.waitForFxEvents();
            return robot.from(view()).lookup(".link-status").lookup(".label").queryLabeled().getText();
        }

        List<String> card() {
            Node card = robot.lookup(".link-card").match(Node::isVisible).query();
            return robot.from(card).lookup(".label").<Labeled>queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText)
                    .toList();
        }

        /// The bar of the chosen pair in the scene.
        Bounds bar(Column side) {
            return on(() -> {
                Gutter gutter = (Gutter) stage.getScene().lookup(".gutter");
                List<Node> bars = gutter.lookupAll(".ribbon-bar").stream()
                        .filter(node -> node.getStyleClass().contains("chosen"))
                        .sorted(Comparator.comparingDouble(node -> node.getBoundsInParent().getMinX()))
                        .toList();
                Node bar = side == Column.LEFT ? bars.getFirst() : bars.getLast();
                return bar.localToScene(bar.getBoundsInLocal());
            });
        }

        /// Where words stand in the scene.
        Bounds words(Column side, Passage passage) {
            return on(() -> {
                TextPane pane = pane(side);
                return passage.places().stream()
                        .map(place -> pane.localToScene(pane.boundsOf(
                                place.block(), place.clean().start(), place.clean().end()).orElseThrow()))
                        .reduce((one, other) -> new BoundingBox(
                                Math.min(one.getMinX(), other.getMinX()),
                                Math.min(one.getMinY(), other.getMinY()),
                                1,
                                Math.max(one.getMaxY(), other.getMaxY())
                                        - Math.min(one.getMinY(), other.getMinY())))
                        .orElseThrow();
            });
        }
    }
}
