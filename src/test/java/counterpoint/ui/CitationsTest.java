package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.SharedAuthority;
import counterpoint.ui.model.Sight;
import counterpoint.ui.text.TextPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Citations are explained, followed and decided in the real window, over a workspace on disk.
@ExtendWith(RealWindow.Closed.class)
class CitationsTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void rightGoesToTheNextCitationAndItsCardGivesTheReasonBesideItsLine() throws Exception {
        Opened window = open();
        window.read(BundledShelf.MEDINA);
        Mention id = window.first(Column.LEFT, CitationKind.ID);
        window.walkTo(Column.LEFT, id);

        assertThat(window.card()).contains(id.authority().orElseThrow().name())
                .anyMatch(line -> line.startsWith("Because: "))
                .anyMatch(line -> line.startsWith("goes back to “"));
        Bounds card = window.bounds(robot.lookup(".hover-card").match(Node::isVisible).query());
        Bounds line = window.box(Column.LEFT, id);
        assertThat(card.getMinY() >= line.getMaxY() || card.getMaxY() <= line.getMinY()).isTrue();
        window.picture("citation-card");

        Typing.press(robot, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".hover-card").match(Node::isVisible).tryQuery()).isEmpty();
        window.close();
    }

    @Test
    void whatCanBeSaidOfAUseCanBeReadWhole() throws Exception {
        Opened window = open();
        window.read(BundledShelf.MEDINA);
        robot.interact(() -> window.caseModel().chooser().choose(
                window.caseModel().comparison().get().treatments().stream()
                        .map(use -> window.caseModel().authorities().stream()
                                .map(SharedAuthority::authority)
                                .filter(one -> one.key().equals(use.authority()))
                                .findFirst())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.<Boolean>on(() -> {
            Labeled change = robot.lookup("#change-treatment-majority").queryLabeled();
            Node words = change.lookup(".label");
            return words.prefHeight(-1) <= words.getLayoutBounds().getHeight()
                    && words.getBoundsInParent().getMaxY() <= change.getHeight();
        })).isTrue();
        window.close();
    }

    @Test
    void enterOpensTheInspectorsCardOnTheCitation() throws Exception {
        Opened window = open();
        window.read(BundledShelf.MEDINA);
        Mention id = window.first(Column.LEFT, CitationKind.ID);
        window.walkTo(Column.LEFT, id);
        Typing.press(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.selected()).contains(id);
        assertThat(robot.lookup(".inspector").query().isVisible()).isTrue();
        assertThat(robot.lookup(".state-computed").queryLabeled().getText()).isEqualTo("Computed");
        assertThat(robot.lookup(".hover-card").match(Node::isVisible).tryQuery()).isEmpty();
        window.close();
    }

    @Test
    void whatTheReaderChoosesIsThereAfterARestartAndCanBeUndoneAndTakenBack() throws Exception {
        Opened window = open();
        window.read(BundledShelf.MEDINA);
        Mention id = window.first(Column.LEFT, CitationKind.ID);
        Authority computed = id.authority().orElseThrow();
        window.choose(Column.LEFT, id);
        window.fire("#means-other");
        robot.clickOn("#means-field");
        Typing.write(robot, window.stage.getScene(), "#means-field", "graham con");
        window.waitFor(() -> !robot.lookup("#means-list").queryListView().getItems().isEmpty());
        window.picture("citation-choose");
        Typing.press(robot, KeyCode.ENTER);
        window.waitFor(() -> window.selected().filter(mention -> mention.resolution().byReader()).isPresent());
        assertThat(window.selected().flatMap(Mention::authority).map(Authority::name)).contains("Graham v. Connor");
        assertThat(robot.lookup(".state-decided").queryLabeled().getText()).isEqualTo("✓ Decided by you");
        window.picture("citation-decided");

        robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        assertThat(window.view().desk().undo().undoName().get()).contains("meaning of a citation");
        Typing.press(robot, KeyCode.CONTROL, KeyCode.Z);
        window.waitFor(() -> window.selected().flatMap(Mention::authority).filter(computed::equals).isPresent());
        robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        Typing.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.waitFor(() -> window.selected().filter(mention -> mention.resolution().byReader()).isPresent());
        window.close();

        Opened again = open();
        again.read(BundledShelf.MEDINA);
        Mention kept = again.at(Column.LEFT, id.citation().place());
        assertThat(kept.resolution().byReader()).isTrue();
        assertThat(kept.authority().map(Authority::name)).contains("Graham v. Connor");
        again.choose(Column.LEFT, kept);
        again.fire("#take-back");
        again.waitFor(() -> again.selected().flatMap(Mention::authority).filter(computed::equals).isPresent());
        again.close();
    }

    @Test
    void theTextStaysWhereItIsWhenACitationIsDecided() throws Exception {
        Opened window = open();
        window.read(BundledShelf.SMITH);
        Mention id = window.first(Column.LEFT, CitationKind.ID);
        window.choose(Column.LEFT, id);
        Sight before = window.sight(Column.LEFT);
        CaseModel model = window.caseModel();
        robot.interact(() -> window.view().imports().citations().means(
                model, Column.LEFT, id, model.authorities().getFirst().authority().key()));
        window.waitFor(() -> window.selected().filter(mention -> mention.resolution().byReader()).isPresent());
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);

        assertThat(window.caseModel()).isNotSameAs(model);
        assertThat(window.sight(Column.LEFT).first()).isEqualTo(before.first());
        assertThat(window.sight(Column.LEFT).lead()).isEqualTo(before.lead());
        window.close();
    }

    @Test
    void whatIsNoCitationIsListedAsDecidedAndComesBackWhenThatIsTakenBack() throws Exception {
        Opened window = open();
        window.read(BundledShelf.MEDINA);
        Mention id = window.first(Column.LEFT, CitationKind.ID);
        window.choose(Column.LEFT, id);
        window.fire("#not-a-citation");
        window.waitFor(() -> window.find(Column.LEFT, id.citation().place()).isEmpty());
        robot.interact(() -> window.caseModel().chooser().clear());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".decided-words").queryLabeled().getText()).isEqualTo(id.citation().text());
        window.picture("citation-none");

        robot.interact(() -> robot.lookup(".decided-back").queryAs(Button.class).fire());
        window.waitFor(() -> window.find(Column.LEFT, id.citation().place()).isPresent());
        window.close();
    }

    @Test
    void aReferenceToTheMajorityMovesTheOtherColumnToItsPage() throws Exception {
        Opened window = open();
        window.read(BundledShelf.SMITH);
        Mention reference = window.column(Column.RIGHT)
                .mentions(mention -> mention.citation().text().equals("Majority op. at 43"))
                .getFirst();
        window.walkTo(Column.RIGHT, reference);
        assertThat(window.card()).contains("Leads to the majority, page 43, ¶95.");
        Typing.press(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        Place led = window.column(Column.LEFT).led().get().orElseThrow();
        assertThat(window.column(Column.LEFT).sight().get().orElseThrow().holds(led)).isTrue();
        assertThat(window.column(Column.LEFT).locator().label(led)).isEqualTo("¶95");
        assertThat(window.selected()).contains(reference);
        window.picture("citation-internal");
        window.close();
    }

    private Opened open() {
        return new Opened(RealWindow.over(folder));
    }

    /// One opened window.
    private static final class Opened extends RealWindow {
        Opened(Stage stage) {
            super(stage);
        }

        Sight sight(Column side) {
            return on(() -> column(side).sight().get().orElseThrow());
        }

        Mention first(Column side, CitationKind kind) {
            return column(side).mentions(mention -> mention.citation().kind() == kind
                    && mention.resolution().antecedent().isPresent()).getFirst();
        }

        Optional<Mention> find(Column side, Place place) {
            return column(side).mentions(mention -> mention.citation().place().block() == place.block()
                    && mention.citation().place().footnote() == place.footnote()
                    && mention.citation().place().clean().start() == place.clean().start()).stream().findFirst();
        }

        Mention at(Column side, Place place) {
            return find(side, place).orElseThrow();
        }

        /// Brings a mention into sight and goes to it with the arrow key.
        void walkTo(Column side, Mention mention) {
            robot.interact(() -> {
                column(side).scrollTo(mention.citation().place(), 0.5);
                pane(side).requestFocus();
            });
            WaitForAsyncUtils.waitForFxEvents();
            for (int step = 0; step < 60 && focused(side).filter(mention::equals).isEmpty(); step++) {
                Typing.press(robot, KeyCode.RIGHT);
                WaitForAsyncUtils.waitForFxEvents();
            }
            assertThat(focused(side)).contains(mention);
        }

        private Optional<Mention> focused(Column side) {
            return on(() -> view().room().orElseThrow().column(side).orElseThrow().focusedCitation());
        }

        void choose(Column side, Mention mention) {
            robot.interact(() -> {
                column(side).scrollTo(mention.citation().place(), 0.4);
                caseModel().chooser().choose(side, mention);
            });
            WaitForAsyncUtils.waitForFxEvents();
        }

        void fire(String button) {
            robot.interact(() -> robot.from(view()).lookup(button).queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents();
        }

        Optional<Mention> selected() {
            return on(() -> caseModel().chooser().choice().get().flatMap(Choice::selected));
        }

        List<String> card() {
            Node card = robot.lookup(".hover-card").match(Node::isVisible).query();
            return robot.from(card).lookup(".label").<Labeled>queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText)
                    .toList();
        }

        Bounds bounds(Node node) {
            return on(() -> node.localToScene(node.getLayoutBounds()));
        }

        Bounds box(Column side, Mention mention) {
            return on(() -> {
                Place place = mention.citation().place();
                TextPane pane = pane(side);
                Bounds box = pane.boundsOf(place.block(), place.clean().start(), place.clean().end()).orElseThrow();
                return pane.localToScene(box);
            });
        }
    }
}
