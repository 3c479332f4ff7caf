package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.search.Facet;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.search.Answer;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.Hit;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Visit;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The search box and what can be done with a hit, by keyboard wherever a keyboard can do it.
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoxTest {
    private final SearchWindow window = new SearchWindow();

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void fieldsAreCompletedByKeyboardWithTheValuesThatExist(FxRobot robot) throws IOException {
        window.ask(robot, "immunity sid");
        Typing.press(robot, KeyCode.TAB);
        assertThat(field(robot).getText()).isEqualTo("immunity side:");
        window.write(robot, "d");
        Typing.press(robot, KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("immunity side:dissent ");
        window.write(robot, "cites:johnson");
        assertThat(robot.lookup(".box-drop-row").queryAll()).hasSizeGreaterThan(1);
        window.picture("search-completion");
        Typing.press(robot, KeyCode.DOWN);
        Typing.press(robot, KeyCode.UP);
        Typing.press(robot, KeyCode.ENTER);

        assertThat(field(robot).getText()).startsWith("immunity side:dissent cites:\"Johnson v. Jones\"");
        assertThat(search().findings().get().hits()).isNotEmpty().allMatch(hit -> hit.opinion().id().equals("dissent"));
    }

    @Test
    void aWrongExpressionIsUnderlinedWhereItIsWrongAndOldHitsStay(FxRobot robot) throws IOException {
        window.ask(robot, "jury");
        robot.interact(() -> search().question().advanced(true));
        List<Hit> before = search().findings().get().hits();
        window.write(robot, " AND (judge");

        assertThat(search().wrong().get()).isPresent();
        assertThat(search().findings().get().hits()).isNotEmpty();
        Region line = robot.lookup(".box-wrong").query();
        assertThat(line.isVisible()).isTrue();
        assertThat(robot.lookup(".box-drop-wrong").<Labeled>query().getText())
                .isEqualTo(search().wrong().get().orElseThrow().sentence());
        window.picture("search-wrong-expression");
        window.write(robot, ")");
        assertThat(search().wrong().get()).isEmpty();
        assertThat(line.isVisible()).isFalse();
        assertThat(before).isNotEmpty();
    }

    @Test
    void whateverIsTypedOrPastedIsAnsweredWithASentence(FxRobot robot) {
        window.ask(robot, "");
        for (String typed : List.of(
                "\"unbalanced jury", "*", "the of and", "\u0000\u0007\u001b", "author:", "colour:red jury",
                "(((".repeat(9_000), "x".repeat(100_000), "side:nobody \"")) {
            for (boolean advanced : List.of(false, true)) {
                robot.interact(() -> {
                    search().question().advanced(advanced);
                    field(robot).replaceText(0, field(robot).getLength(), typed);
                });
                WaitForAsyncUtils.waitForFxEvents();
                boolean answered = search().findings().get().problem().isPresent()
                        || search().wrong().get().isPresent()
                        || !search().findings().get().hits().isEmpty()
                        || !robot.lookup(".advice-title").queryAllAs(Labeled.class).isEmpty();
                assertThat(answered).as(typed.substring(0, Math.min(20, typed.length()))).isTrue();
            }
        }
    }

    @Test
    void sideAndAuthorityNarrowTogetherAndTheirChipsTakeThemAway(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        robot.interact(() -> search().question().toggle(Facet.SIDE, "DISSENT"));
        String authority = Objects.requireNonNull(search().findings().get().facets().get(Facet.AUTHORITY))
                .getFirst()
                .id();
        robot.interact(() -> search().question().toggle(Facet.AUTHORITY, authority));
        int both = search().findings().get().total();
        window.picture("search-chips");

        assertThat(robot.lookup(".narrowed-chip").queryAll()).hasSize(2);
        robot.interact(() -> robot.lookup(".narrowed-chip").nth(1).<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".narrowed-chip").queryAll()).hasSize(1);
        assertThat(search().findings().get().total()).isGreaterThan(both);
    }

    @Test
    void twoValuesOfAFacetShowPassagesOfEitherAndEachChipTakesItsOwnAway(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        Map<String, Integer> counted = counted(Facet.AUTHOR);
        assertThat(counted).hasSizeGreaterThan(2);
        List<String> two = List.copyOf(counted.keySet()).subList(0, 2);
        two.forEach(author -> robot.interact(() -> search().question().toggle(Facet.AUTHOR, author)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(search().findings().get().total())
                .isEqualTo(two.stream().mapToInt(author -> counted.getOrDefault(author, 0)).sum());
        assertThat(counted(Facet.AUTHOR)).as("counts without the facet's own values").isEqualTo(counted);
        assertThat(search().findings().get().hits())
                .extracting(hit -> hit.found().passage().author().orElseThrow())
                .contains(two.getFirst(), two.getLast())
                .isSubsetOf(two);
        assertThat(robot.lookup(".narrowed-chip").queryAll()).hasSize(2);
        window.picture("search-two-authors");
        robot.interact(() -> robot.lookup(".narrowed-chip").nth(0).<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.narrowing().of(Facet.AUTHOR)).containsExactly(two.get(1));
        assertThat(search().findings().get().total()).isEqualTo(counted.get(two.get(1)));
    }

    private Map<String, Integer> counted(Facet facet) {
        return search().findings().get().facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetValue::id, FacetValue::count, (one, _) -> one, LinkedHashMap::new));
    }

    @Test
    void aChipSaysWhyAndNarrowsDownToItsDoctrine(FxRobot robot) {
        window.ask(robot, "interlocutory appeal");
        Button chip = robot.lookup(".doctrine-chip").nth(0).query();
        assertThat(chip.getAccessibleText()).contains("because of");
        robot.interact(chip::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.narrowing().of(Facet.DOCTRINE)).hasSize(1);
        assertThat(search().findings().get().hits()).isNotEmpty().allMatch(hit -> hit.doctrines().stream()
                .anyMatch(tag -> tag.id().equals(window.narrowing().of(Facet.DOCTRINE).getFirst())));
    }

    @Test
    void hitsStandByOpinionFromTopToBottom(FxRobot robot) throws IOException {
        window.ask(robot, "reasonableness");
        robot.interact(() -> search().question().grouped(true));
        WaitForAsyncUtils.waitForFxEvents();
        List<Hit> hits = search().findings().get().hits();
        window.picture("search-grouped");

        for (int at = 1; at < hits.size(); at++) {
            Hit before = hits.get(at - 1);
            Hit hit = hits.get(at);
            if (hit.isBeside(before) && hit.passage().isFootnote() == before.passage().isFootnote()) {
                assertThat(hit.passage().span().start()).isGreaterThan(before.passage().span().start());
            }
        }
        long opinions = hits.stream().map(hit -> hit.entry().id() + hit.opinion().id()).distinct().count();
        long changes = 1 + java.util.stream.IntStream.range(1, hits.size())
                .filter(at -> !hits.get(at).isBeside(hits.get(at - 1)))
                .count();
        assertThat(changes).isEqualTo(opinions);
    }

    @Test
    void thePassageIsCopiedWithItsCitationAndOpenedInEitherColumn(FxRobot robot) {
        window.ask(robot, "\"deeply troubled\"");
        Hit hit = search().selected().get().orElseThrow();
        Typing.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = WaitForAsyncUtils.waitForAsyncFx(2000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied)
                .isEqualTo(hit.quotation())
                .as("over fifty words are a block without quotation marks")
                .startsWith(hit.passage().text().substring(0, 30))
                .contains("\n\nMedina v. Cram, 252 F.3d 1124")
                .endsWith("(Seymour, J., dissenting).");

        Typing.press(robot, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(search().walk().visit().get().map(Visit::column)).contains(Column.LEFT);
    }

    @Test
    void moreLikeAPassageAndTheWayBack(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        int total = search().findings().get().total();
        Hit hit = search().selected().get().orElseThrow();
        robot.interact(() -> search().question().like(hit));
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("search-like");

        assertThat(search().findings().get().hits()).isNotEmpty().noneMatch(hit::equals);
        robot.interact(() -> search().question().unlike());
        assertThat(search().findings().get().total()).isEqualTo(total);
    }

    @Test
    void theOtherSidesAnswerOpensBesideIt(FxRobot robot) {
        window.ask(robot, "interlocutory appeal");
        Hit hit = search().findings().get().hits().stream()
                .filter(one -> one.answer().isPresent())
                .findFirst()
                .orElseThrow();
        Answer answer = hit.answer().orElseThrow();
        robot.interact(() -> search().open(hit, answer));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.model.view().get()).isEqualTo(View.READ);
        assertThat(answer.opinion().id()).isNotEqualTo(hit.opinion().id());
        assertThat(window.model.model().orElseThrow().pairs().held().get()).isPresent();
    }

    @Test
    void anEmptyBoxOffersWhatWasAskedBefore(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutory appeal");
        Typing.press(robot, KeyCode.ENTER);
        window.ask(robot, "");
        robot.interact(() -> field(robot).clear());
        Typing.press(robot, KeyCode.DOWN);
        window.picture("search-history");
        Typing.press(robot, KeyCode.ENTER);

        assertThat(field(robot).getText()).isEqualTo("interlocutory appeal");
        assertThat(search().findings().get().hits()).isNotEmpty();
    }

    @Test
    void aWordThatIsMisspeltIsProposedRight(FxRobot robot) throws IOException {
        window.ask(robot, "interlocutry");
        window.picture("search-did-you-mean");

        assertThat(search().findings().get().didYouMean()).contains("interlocutory");
        Button better = robot.lookup(node -> node instanceof Button button
                && button.isVisible()
                && button.getText().startsWith("Did you mean")).query();
        robot.interact(better::fire);
        assertThat(field(robot).getText()).isEqualTo("interlocutory");
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#search-field").query();
    }

    private SearchModel search() {
        return window.search();
    }
}
