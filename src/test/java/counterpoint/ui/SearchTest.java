package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Place;
import counterpoint.search.Facet;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
    private final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final AtomicReference<Scene> window = new AtomicReference<>();
    private final AtomicReference<SearchModel> searched = new AtomicReference<>();

    /// All tests share one window, since making it takes longer than most of them; each finds it as it is at the beginning.
    @Start
    void start(Stage stage) {
        if (window.get() == null) {
            model.start();
            MainView view = new MainView(model, Desk.inMemory(), BundledShelf.search(model));
            searched.set(view.search());
            Scene scene = new Scene(view, 1000, 760);
            window.set(scene);
            Theme.LIGHT.dress(scene);
        } else {
            search().unlike();
            search().leave();
            search().advanced(false);
            search().grouped(false);
            search().widen();
            search().words().set("");
            model.show(View.READ);
        }
        stage.setScene(window.get());
        stage.show();
    }

    @Test
    void passagesAreFoundWhileTheReaderTypes(FxRobot robot) throws IOException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Typing.write(robot, window.get(), "#search-field", "interlocutory appeal");

        assertThat(model.view().get()).isEqualTo(View.SEARCH);
        assertThat(search().findings().get().total()).isGreaterThan(5);
        assertThat(robot.lookup("#search-hits").tryQuery()).isPresent();
        picture("search-results");
    }

    @Test
    void aHitOfEachCaseOpensInItsColumnWithTheWordsOutlined(FxRobot robot) throws IOException {
        ask(robot, "interlocutory appeal");
        for (String id : List.of(BundledShelf.SMITH, BundledShelf.MEDINA)) {
            Hit hit = search().findings().get().hits().stream()
                    .filter(one -> one.entry().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            robot.interact(() -> search().select(hit));
            press(robot, KeyCode.ENTER);

            assertThat(model.view().get()).isEqualTo(View.READ);
            assertThat(model.open().get().map(entry -> entry.id())).contains(id);
            Visit visit = search().visit().get().orElseThrow();
            ColumnModel column = caseModel().column(visit.column()).orElseThrow();
            assertThat(column.opinion().get().equals(hit.opinion())).isTrue();
            assertInSight(visit.column(), hit.places(search().findings().get().words()).getFirst());
            assertThat(column.found().get().words())
                    .containsAll(hit.places(search().findings().get().words()));
            assertThat(window.get().getFocusOwner()).isSameAs(pane(visit.column()));
            picture("search-opened-" + id);
            press(robot, KeyCode.ALT, KeyCode.LEFT);
            assertThat(model.view().get()).isEqualTo(View.SEARCH);
        }
    }

    @Test
    void arrowKeysMoveThroughTheHitsAndThePreviewFollows(FxRobot robot) throws IOException {
        ask(robot, "reasonableness");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.UP);

        Hit second = search().findings().get().hits().get(1);
        assertThat(search().selected().get().filter(second::equals)).isPresent();
        TextPane preview = (TextPane) robot.lookup("#search-preview").query();
        assertThat(preview.blocks()).anyMatch(block -> block.accessible()
                .contains(second.passage().text().substring(0, 40)));
        picture("search-second-hit");
    }

    @Test
    void theNextHitKeyGoesOnInsideTheText(FxRobot robot) throws IOException {
        ask(robot, "interlocutory appeal");
        press(robot, KeyCode.ENTER);
        int first = search().visit().get().orElseThrow().number();

        press(robot, KeyCode.SHIFT, KeyCode.F4);
        press(robot, KeyCode.SHIFT, KeyCode.F4);
        press(robot, KeyCode.F4);
        assertThat(search().visit().get().map(Visit::number)).contains(first - 1);
        Visit next = search().visit().get().orElseThrow();
        assertInSight(next.column(), next.hit().places(search().findings().get().words()).getFirst());
        picture("search-next-hit");

        press(robot, KeyCode.F4);
        assertThat(search().visit().get().map(Visit::number)).contains(first);
        press(robot, KeyCode.ESCAPE);
        assertThat(search().visit().get()).isEmpty();
        assertThat(caseModel().columns().values()).allMatch(column -> column.found().get().words().isEmpty());
    }

    @Test
    void escapeGivesTheKeyboardBackToWhereItWas(FxRobot robot) throws IOException {
        TextPane right = pane(Column.RIGHT);
        robot.interact(right::requestFocus);
        ask(robot, "qualified immunity");
        press(robot, KeyCode.ESCAPE);

        assertThat(model.view().get()).isEqualTo(View.READ);
        assertThat(window.get().getFocusOwner()).isSameAs(right);
        picture("search-closed");
    }

    @Test
    void facetsNarrowTogetherAndCountWhatTheOthersLetThrough(FxRobot robot) throws IOException {
        ask(robot, "interlocutory appeal");
        int all = search().findings().get().total();
        robot.interact(() -> search().toggle(Facet.SIDE, "DISSENT"));
        int dissents = search().findings().get().total();
        robot.interact(() -> search().toggle(Facet.CASE, BundledShelf.SMITH));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dissents).isLessThan(all);
        assertThat(search().findings().get().hits())
                .isNotEmpty()
                .allMatch(hit -> hit.entry().id().equals(BundledShelf.SMITH))
                .allMatch(hit -> hit.opinion().id().equals("dissent"));
        assertThat(search().findings().get().facets().get(Facet.CASE)).hasSize(2);
        assertThat(search().findings().get().facets().get(Facet.SIDE)).hasSize(2);
        picture("search-narrowed");
        robot.clickOn("Clear");
        assertThat(search().findings().get().total()).isEqualTo(all);
    }

    @Test
    void aFacetCanBeCheckedByKeyboardAndKeepsIt(FxRobot robot) throws IOException {
        ask(robot, "appeal");
        Node box = robot.lookup(".facet-row .check-box").nth(2).query();
        robot.interact(box::requestFocus);
        press(robot, KeyCode.SPACE);

        assertThat(search().narrowing().get().of(Facet.SIDE)).hasSize(1);
        assertThat(window.get().getFocusOwner()).extracting(Node::getAccessibleText)
                .asString()
                .startsWith(Side.nameOf(OpinionKind.valueOf(search().narrowing().get().of(Facet.SIDE).getFirst())));
        picture("search-facet-focus");
    }

    @Test
    void anOpinionPrintedTwiceCountsOnce(FxRobot robot) throws IOException {
        ask(robot, "\"deeply troubled\"");

        assertThat(search().findings().get().hits()).hasSize(1);
        assertThat(robot.lookup(".hit-prints").<Labeled>query().getText()).isEqualTo("also in the F.3d print");
        picture("search-one-result");
    }

    @Test
    void nothingFoundSaysWhatWasSearchedAndHowToWiden(FxRobot robot) throws IOException {
        ask(robot, "\"maritime salvage\" barratry");

        assertThat(robot.lookup(".advice-title").<Labeled>query().getText()).isEqualTo("No passage was found");
        picture("search-nothing");
    }

    @Test
    void beforeAnythingIsTypedTheResultsSayHowToAsk(FxRobot robot) throws IOException {
        robot.interact(() -> search().show());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".advice-title").<Labeled>query().getText())
                .isEqualTo("Search the passages of all cases");
        picture("search-empty");
    }

    @Test
    void hundredsOfPassagesAreListedInPart(FxRobot robot) throws IOException {
        ask(robot, "immunity");

        assertThat(search().findings().get().hits()).hasSize(SearchModel.FIRST);
        picture("search-hundreds");
        robot.interact(() -> search().listAll());
        assertThat(search().findings().get().hits()).hasSize(search().findings().get().total());
    }

    @Test
    void aPastedBookAndControlCharactersAreTakenAsWords(FxRobot robot) throws IOException {
        ask(robot, "");
        TextField field = robot.lookup("#search-field").query();
        robot.interact(() -> field.replaceText(0, field.getLength(), "immunity \u0000\u0007\u001b ".repeat(7_000)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(field.getLength()).isLessThanOrEqualTo(4_000);
        assertThat(search().findings().get().hits()).isNotEmpty();
        picture("search-long-question");
    }

    @Test
    void whateverHasTheKeyboardHasAName(FxRobot robot) {
        ask(robot, "immunity");
        List<Node> nameless = robot.lookup(node -> node.isFocusTraversable() && name(node).isBlank()).queryAll()
                .stream()
                .toList();

        assertThat(nameless).isEmpty();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private void ask(FxRobot robot, String words) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Typing.paste(robot, window.get(), "#search-field", words);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int key = keys.length - 1; key >= 0; key--) {
            robot.release(keys[key]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private SearchModel search() {
        return searched.get();
    }

    private CaseModel caseModel() {
        return model.model().orElseThrow();
    }

    private TextPane pane(Column side) {
        return (TextPane) window.get().lookup("#" + caseModel().column(side).orElseThrow().opinion().get().id());
    }

    private void assertInSight(Column side, Place place) {
        Optional<Bounds> box = WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
            Span clean = place.clean();
            return pane(side).boundsOf(place.block(), clean.start(), clean.end());
        });
        assertThat(box).isPresent();
        assertThat(box.orElseThrow().getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(box.orElseThrow().getMaxY()).isLessThanOrEqualTo(pane(side).getHeight());
    }

    private void picture(String name) throws IOException {
        Snapshot.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Snapshot.image(window.get().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }
}
