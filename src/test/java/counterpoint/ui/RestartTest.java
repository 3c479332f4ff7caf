package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.compare.Comparison;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.session.ReadingSettings;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.disputes.DisputeDecisions;
import counterpoint.ui.model.search.Findings;
import counterpoint.ui.text.TextPane;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window is closed, and opened again on the same workspace.
@ExtendWith(RealWindow.Closed.class)
class RestartTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void everythingIsFoundAsItWas() throws Exception {
        Opened first = open();
        first.open(BundledShelf.SMITH);
        CaseModel smith = first.caseModel();
        robot.interact(() -> smith.authorities().stream()
                .filter(one -> one.authority().name().equals("Johnson v. Jones"))
                .findFirst()
                .ifPresent(one -> smith.chooser().choose(one.authority())));
        robot.interact(() -> smith.chooser().walk(2));
        robot.interact(() -> first.column(Column.LEFT).scrollTo(first.beginning(Column.LEFT, 20), 0));
        robot.interact(() -> first.column(Column.RIGHT).scrollTo(first.beginning(Column.RIGHT, 9), 0));
        Typing.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        robot.interact(() -> first.view().desk().reading().theme(Theme.DARK));
        robot.interact(() -> {
            first.stage().setX(40);
            first.stage().setY(30);
            first.stage().setWidth(960);
            first.stage().setHeight(700);
        });
        WaitForAsyncUtils.waitForFxEvents();
        first.picture("restart-before");
        Kept before = first.kept();
        first.close();

        Opened second = open();
        second.waitFor(BundledShelf.SMITH);
        second.picture("restart-after");

        assertThat(second.kept()).isEqualTo(before);
        second.close();
    }

    @Test
    void confirmedLinkSurvivesARestart() throws Exception {
        Opened first = openLibrary();
        first.waitFor(BundledShelf.MEDINA);
        DisputeDecisions decisions = first.view().imports().disputes();
        Comparison computed = first.comparison();
        Link confirmed = computed.links().get(3);
        robot.interact(() -> {
            decisions.confirm(confirmed);
            decisions.rename(first.comparison().disputes().getFirst(), "Who must show what");
            decisions.join(
                    first.passage(Column.LEFT, 2).span(),
                    first.passage(Column.RIGHT, 3).span(),
                    () -> {
                        // That it was linked is seen below.
                    });
            decisions.reject(first.comparison().links().getLast());
        });
        Typing.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(first.comparison().links()).extracting(Link::state).doesNotContain(State.REJECTED);
        Comparison before = first.comparison();
        first.close();

        Opened second = openLibrary();
        second.waitFor(BundledShelf.MEDINA);

        assertThat(second.comparison()).isEqualTo(before).isNotEqualTo(computed);
        assertThat(second.comparison().links()).filteredOn(link -> link.state() == State.CONFIRMED)
                .extracting(Link::left, Link::right)
                .containsExactly(tuple(confirmed.left(), confirmed.right()));
        assertThat(second.comparison().disputes().getFirst().title()).isEqualTo("Who must show what");
        second.close();
    }

    @Test
    void theSearchIsFoundAsItWas() throws Exception {
        Opened first = open();
        first.waitFor(BundledShelf.MEDINA);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(() -> first.coversBothCases()));
        Typing.press(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        Typing.write(robot, first.stage().getScene(), "#search-field", "interlocutory appeal");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(() -> first.found("interlocutory appeal")));
        int found = fx(() -> first.view().search().findings().get().total());
        first.close();

        Opened second = open();
        second.waitFor(BundledShelf.MEDINA);

        assertThat(fx(() -> second.view().model().view().get())).isEqualTo(View.SEARCH);
        assertThat(second.searchField().getText()).isEqualTo("interlocutory appeal");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> fx(() -> second.view().search().findings().get().total()) == found);
        second.picture("restart-search");
        Typing.press(robot, KeyCode.ESCAPE);
        assertThat(fx(() -> second.view().model().view().get())).isEqualTo(View.READ);
        second.close();
    }

    @Test
    void aDismissedHintDoesNotComeBack() throws Exception {
        Opened first = open();
        first.waitFor(BundledShelf.MEDINA);
        assertThat(first.hint().isVisible()).isTrue();
        first.picture("hint");
        robot.interact(() -> robot.from(first.hint()).lookup(".button").queryButton().fire());
        assertThat(first.hint().isVisible()).isFalse();
        assertThat(first.stage().getScene().getFocusOwner()).isInstanceOf(TextPane.class);
        first.close();

        Opened second = open();
        second.waitFor(BundledShelf.MEDINA);

        assertThat(second.hint().isVisible()).isFalse();
        assertThat(read("settings.json")).contains("walk-mentions");
        second.close();
    }

    @Test
    void aChangeIsOnDiskWithinTwoSeconds() throws Exception {
        Opened window = open();
        window.waitFor(BundledShelf.MEDINA);
        Typing.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);

        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> read("settings.json").contains("\"fontSize\" : 16"));
        WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, () -> read("session.json").contains("medina-v-cram"));
        window.close();
    }

    @Test
    void aSecondWindowOffersToOpenReadOnly() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"format\": 1, \"reading\": {\"theme\": \"dark\"}}");
        Opened first = open();
        first.waitFor(BundledShelf.MEDINA);
        Stage[] second = new Stage[1];
        Optional<Stage> question = fx(() -> new WorkspaceDoor(folder).open(
                workspace -> second[0] = Workbench.show(new Stage(), new BundledShelf(), workspace), () -> {
                }));

        assertThat(question).isPresent();
        picture(question.orElseThrow(), "in-use");
        assertThat(question.orElseThrow().getScene().getStylesheets())
                .isEqualTo(counterpoint.ui.theme.Theme.DARK.sheets());
        Button readOnly = robot.from(question.orElseThrow().getScene().getRoot()).lookup("Open read-only")
                .queryButton();
        assertThat(fx(() -> question.orElseThrow().getScene().getFocusOwner())).isEqualTo(readOnly);
        robot.interact(readOnly::fire);
        WaitForAsyncUtils.waitForFxEvents();

        Labeled words = robot.from(second[0].getScene().getRoot()).lookup(".saving").queryLabeled();
        assertThat(words.getText()).isEqualTo("Read only");
        picture(second[0], "read-only");
        robot.interact(second[0]::hide);
        first.close();
    }

    @Test
    void aNewerWorkspaceOpensReadOnlyWithItsSentence() throws Exception {
        Files.writeString(folder.resolve("workspace.json"), "{\"format\": 99}");
        Opened window = open();
        window.waitFor(BundledShelf.MEDINA);

        Labeled words = robot.from(window.stage().getScene().getRoot()).lookup(".saving").queryLabeled();
        assertThat(words.getAccessibleText()).contains("newer version of Counterpoint");
        window.close();
        assertThat(read("workspace.json")).isEqualTo("{\"format\": 99}");
    }

    @Test
    void aBrokenSettingsFileIsToldAndDoesNoHarm() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{ \"reading\": ");
        Opened window = open();
        window.waitFor(BundledShelf.MEDINA);

        assertThat(robot.from(window.stage().getScene().getRoot()).lookup(".banner").query().isVisible()).isTrue();
        window.picture("broken-settings");
        window.close();
    }

    @Test
    void aWindowLeftOnAScreenThatIsGoneComesBackToThisOne() throws Exception {
        Files.writeString(
                folder.resolve("session.json"),
                "{\"format\": 1, \"window\": {\"x\": 9000, \"y\": -4000, \"width\": 7000, \"height\": 5000}}");
        Opened window = open();
        window.waitFor(BundledShelf.MEDINA);

        assertThat(window.stage().getX()).isBetween(0.0, 200.0);
        assertThat(window.stage().getY()).isBetween(0.0, 200.0);
        assertThat(window.stage().getWidth()).isLessThanOrEqualTo(1000);
        assertThat(window.stage().getHeight()).isLessThanOrEqualTo(1000);
        window.close();
    }

    @Test
    void aFolderThatCannotBeWrittenStillOpens() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Opened window = new Opened(fx(() -> Workbench.show(
                new Stage(), new BundledShelf(), Workspace.open(file.resolve("workspace")))));
        window.waitFor(BundledShelf.MEDINA);
        Typing.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);

        WaitForAsyncUtils.waitFor(6, TimeUnit.SECONDS, () -> robot.from(window.stage().getScene().getRoot())
                .lookup(".saving").queryLabeled().getText().startsWith("Not saved"));
        window.picture("unwritable");
        window.close();
    }

    /// What must be the same after a restart.
    private record Kept(
            String caseId, ReadingSettings settings, String authority, Choice choice, String left, String right,
            double width,
            double height) {
    }

    private Opened open() throws Exception {
        return new Opened(
                fx(() -> Workbench.show(new Stage(), new BundledShelf(), Workspace.open(folder))));
    }

    /// A window on cases of which what the reader decides is kept.
    private Opened openLibrary() throws Exception {
        return new Opened(RealWindow.over(folder));
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20000, work);
    }

    private String read(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    private static void picture(Stage stage, String name) throws IOException {
        Camera.write(
                fx(() -> Camera.image(stage.getScene().snapshot(null))), Path.of("target/pictures", name + ".png"));
    }

    /// One opened window.
    private static final class Opened extends RealWindow {
        Opened(Stage stage) {
            super(stage);
        }

        Stage stage() {
            return stage;
        }

        void open(String id) throws Exception {
            robot.interact(() -> view().model().cases().stream().filter(one -> one.id().equals(id)).findFirst()
                    .ifPresent(view().model()::open));
            waitFor(id);
        }

        void waitFor(String id) throws Exception {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(() -> view().model().open().get()
                    .filter(one -> one.id().equals(id))
                    .flatMap(CaseEntry::model)
                    .filter(RealWindow::isCompared)
                    .isPresent()));
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        }

        boolean coversBothCases() {
            return view().search().waiting().get() == 0 && view().search().coverage().get().cases().size() == 2;
        }

        boolean found(String words) {
            Findings findings = view().search().findings().get();
            return findings.question().words().equals(words) && findings.total() > 0;
        }

        Node hint() {
            return robot.from(view()).lookup(".hint").query();
        }

        TextField searchField() {
            return robot.from(view()).lookup("#search-field").queryAs(TextField.class);
        }

        Comparison comparison() {
            return caseModel().comparison().get();
        }

        Passage passage(Column side, int number) {
            return column(side).edition().get().passages().get(number);
        }

        Kept kept() {
            return fx(() -> new Kept(
                    view().model().open().get().orElseThrow().id(),
                    view().desk().reading().settings().get(),
                    caseModel().chooser().choice().get().flatMap(Choice::authority).orElseThrow().key(),
                    caseModel().chooser().choice().get().orElseThrow(),
                    top(Column.LEFT),
                    top(Column.RIGHT),
                    stage.getWidth(),
                    stage.getHeight()));
        }

        private String top(Column side) {
            TextPane pane = (TextPane) stage.getScene().lookup("#" + column(side).opinion().get().id());
            return String.valueOf(pane.positionAt(pane.getWidth() / 2, 3));
        }

        @Override
        void picture(String name) throws IOException {
            RestartTest.picture(stage, name);
        }
    }
}
