package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Place;
import counterpoint.search.Facet;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.View;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.theme.Side;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Searches all cases in the real window, by keyboard wherever a keyboard can do it.
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private final SearchWindow window = new SearchWindow();

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void passagesAreFoundWhileTheReaderTypes(FxRobot robot) throws IOException {
        Typing.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.write(robot, "interlocutory appeal");

        assertThat(window.model.view().get()).isEqualTo(View.SEARCH);
        assertThat(search().findings().get().total()).isGreaterThan(5);
        assertThat(robot.lookup("#search-hits").tryQuery()).isPresent();
        window.picture("search-results");
    }

    @Test
    void aHitOfEachCaseOpensInItsColumnWithTheWordsOutlined(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        for (String id : List.of(BundledShelf.SMITH, BundledShelf.MEDINA)) {
            Hit hit = search().findings().get().hits().stream()
                    .filter(one -> one.entry().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> search().select(hit));
            Typing.press(robot, KeyCode.ENTER);

            assertThat(window.model.view().get()).isEqualTo(View.READ);
            assertThat(window.model.open().get().map(entry -> entry.id())).contains(id);
            Visit visit = search().walk().visit().get().orElseThrow();
            ColumnModel column = caseModel().column(visit.column()).orElseThrow();
            assertThat(column.opinion().get().equals(hit.opinion())).isTrue();
            assertInSight(visit.column(), hit.places(search().findings().get().words()).getFirst());
            assertThat(column.found().get().words())
                    .containsAll(hit.places(search().findings().get().words()));
            assertThat(window.scene().getFocusOwner()).isSameAs(pane(visit.column()));
            window.picture("search-opened-" + id);
            Typing.press(robot, KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.model.view().get()).isEqualTo(View.SEARCH);
        }
    }

    @Test
    void arrowKeysMoveThroughTheHitsAndThePreviewFollows(FxRobot robot) throws IOException {
        window.ask(robot, "reasonableness");
        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.UP);

        Hit second = search().findings().get().hits().get(1);
        assertThat(search().selected().get().filter(second::equals)).isPresent();
        TextPane preview = (TextPane) robot.lookup("#search-preview").query();
        assertThat(preview.blocks()).anyMatch(block -> block.accessible()
                .contains(second.passage().text().substring(0, 40)));
        window.picture("search-second-hit");
    }

    @Test
    void theNextHitKeyGoesOnInsideTheText(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        Typing.press(robot, KeyCode.ENTER);
        int first = search().walk().visit().get().orElseThrow().number();

        Typing.press(robot, KeyCode.SHIFT, KeyCode.F4);
        Typing.press(robot, KeyCode.SHIFT, KeyCode.F4);
        Typing.press(robot, KeyCode.F4);
        assertThat(search().walk().visit().get().map(Visit::number)).contains(first - 1);
        Visit next = search().walk().visit().get().orElseThrow();
        assertInSight(next.column(), next.hit().places(search().findings().get().words()).getFirst());
        window.picture("search-next-hit");

        Typing.press(robot, KeyCode.F4);
        assertThat(search().walk().visit().get().map(Visit::number)).contains(first);
        Typing.press(robot, KeyCode.ESCAPE);
        assertThat(search().walk().visit().get()).isEmpty();
        assertThat(caseModel().columns().values()).allMatch(column -> column.found().get().words().isEmpty());
    }

    @Test
    void escapeGivesTheKeyboardBackToWhereItWas(FxRobot robot) throws IOException {
        TextPane right = pane(Column.RIGHT);
        robot.interact(right::requestFocus);
        window.ask(robot, "qualified immunity");
        Typing.press(robot, KeyCode.ESCAPE);

        assertThat(window.model.view().get()).isEqualTo(View.READ);
        assertThat(window.scene().getFocusOwner()).isSameAs(right);
        window.picture("search-closed");
    }

    @Test
    void facetsNarrowTogetherAndCountWhatTheOthersLetThrough(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        int all = search().findings().get().total();
        robot.interact(() -> search().question().toggle(Facet.SIDE, "DISSENT"));
        int dissents = search().findings().get().total();
        robot.interact(() -> search().question().toggle(Facet.CASE, BundledShelf.SMITH));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dissents).isLessThan(all);
        assertThat(search().findings().get().hits())
                .isNotEmpty()
                .allMatch(hit -> hit.entry().id().equals(BundledShelf.SMITH))
                .allMatch(hit -> hit.opinion().id().equals("dissent"));
        assertThat(search().findings().get().facets().get(Facet.CASE)).hasSize(2);
        assertThat(search().findings().get().facets().get(Facet.SIDE)).hasSize(2);
        window.picture("search-narrowed");
        robot.clickOn("Clear");
        assertThat(search().findings().get().total()).isEqualTo(all);
    }

    @Test
    void aSearchCanBeginWithAFacetBeforeAnythingIsTyped(FxRobot robot) {
        robot.interact(() -> search().show());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(search().findings().get().hits()).isEmpty();
        FacetValue doctrine = search().findings().get().facets().getOrDefault(Facet.DOCTRINE, List.of()).getFirst();
        robot.interact(robot.lookup("#facet-DOCTRINE-" + doctrine.id()).queryAs(CheckBox.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(search().findings().get().total()).isEqualTo(doctrine.count());
        assertThat(search().findings().get().hits()).isNotEmpty();
        robot.interact(() -> search().question().words().set("zzyzx"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Clear");
        assertThat(robot.lookup(".facets-none").queryLabeled().isVisible()).isTrue();
        assertThat(robot.lookup(".facets-frame").queryAs(Region.class).getWidth())
                .isCloseTo(robot.lookup(".facets-frame .facets").queryAs(Region.class).getWidth(), Offset.offset(2.0));
    }

    @Test
    void aFacetCanBeCheckedByKeyboardAndKeepsIt(FxRobot robot) throws IOException {
        window.ask(robot, "appeal");
        Node box = robot.lookup(".facet-row .check-box").nth(2).query();
        robot.interact(box::requestFocus);
        Typing.press(robot, KeyCode.SPACE);

        assertThat(window.narrowing().of(Facet.SIDE)).hasSize(1);
        assertThat(window.scene().getFocusOwner()).extracting(Node::getAccessibleText)
                .asString()
                .startsWith(Side.nameOf(OpinionKind.valueOf(window.narrowing().of(Facet.SIDE).getFirst())));
        window.picture("search-facet-focus");
    }

    @Test
    void anOpinionPrintedTwiceCountsOnce(FxRobot robot) throws IOException {
        window.ask(robot, "\"deeply troubled\"");

        assertThat(search().findings().get().hits()).hasSize(1);
        assertThat(robot.lookup(".hit-list .list-cell:filled .hit-prints").<Labeled>query().getText())
                .isEqualTo("also in the F.3d print");
        window.picture("search-one-result");
    }

    @Test
    void nothingFoundSaysWhatWasSearchedAndHowToWiden(FxRobot robot) throws IOException {
        window.ask(robot, "\"maritime salvage\" barratry");

        assertThat(robot.lookup(".advice-title").<Labeled>query().getText()).isEqualTo("No passage was found");
        window.picture("search-nothing");
    }

    @Test
    void beforeAnythingIsTypedTheResultsSayHowToAsk(FxRobot robot) throws IOException {
        robot.interact(() -> search().show());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".advice-title").<Labeled>query().getText())
                .isEqualTo("Search the passages of all cases");
        window.picture("search-empty");
    }

    @Test
    void hundredsOfPassagesAreListedInPart(FxRobot robot) throws IOException {
        window.ask(robot, "immunity");

        assertThat(search().findings().get().hits()).hasSize(SearchModel.FIRST);
        window.picture("search-hundreds");
        robot.interact(() -> search().listAll());
        assertThat(search().findings().get().hits()).hasSize(search().findings().get().total());
    }

    @Test
    void whoComesToTheLastHitListedHasAllListed(FxRobot robot) throws IOException {
        window.ask(robot, "immunity");
        Hit last = search().findings().get().hits().getLast();

        robot.interact(() -> search().move(SearchModel.FIRST));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(search().findings().get().isCut()).isFalse();
        assertThat(search().selected().get().orElseThrow()).hasToString(last.toString());
    }

    @Test
    void whoScrollsToTheLastHitHasAllListedBelowIt(FxRobot robot) throws IOException {
        window.ask(robot, "immunity");
        ListView<Hit> list = robot.lookup("#search-hits").query();
        int listed = list.getItems().size();
        Hit looked = search().selected().get().orElseThrow();

        robot.interact(() -> list.scrollTo(listed - 1));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(listed).isEqualTo(SearchModel.FIRST);
        assertThat(list.getItems()).hasSize(search().findings().get().total());
        assertThat(search().selected().get()).contains(looked);
        assertThat(robot.lookup(".hit-list .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .map(ListCell::getIndex))
                .contains(listed - 1)
                .doesNotContain(0);
    }

    @Test
    void aPastedBookAndControlCharactersAreTakenAsWords(FxRobot robot) throws IOException {
        window.ask(robot, "");
        TextField field = robot.lookup("#search-field").query();
        robot.interact(() -> field.replaceText(0, field.getLength(), "immunity \u0000\u0007\u001b ".repeat(7_000)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(field.getLength()).isLessThanOrEqualTo(4_000);
        assertThat(search().findings().get().hits()).isNotEmpty();
        window.picture("search-long-question");
    }

    @Test
    void whateverHasTheKeyboardHasAName(FxRobot robot) {
        window.ask(robot, "immunity");
        List<Node> nameless = robot.lookup(node -> node.isFocusTraversable() && name(node).isBlank()).queryAll()
                .stream()
                .toList();

        assertThat(nameless).isEmpty();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private SearchModel search() {
        return window.search();
    }

    private CaseModel caseModel() {
        return window.model.model().orElseThrow();
    }

    private TextPane pane(Column side) {
        return (TextPane) window.scene().lookup("#" + caseModel().column(side).orElseThrow().opinion().get().id());
    }

    /// A column may need a few frames until what it scrolled to is set.
    private void assertInSight(Column side, Place place) {
        Span clean = place.clean();
        assertThatCode(() -> WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(2000, () -> pane(side)
                        .boundsOf(place.block(), clean.start(), clean.end())
                        .filter(box -> box.getMinY() >= 0 && box.getMaxY() <= pane(side).getHeight())
                        .isPresent())))
                .as("%s is in sight", place)
                .doesNotThrowAnyException();
    }
}
