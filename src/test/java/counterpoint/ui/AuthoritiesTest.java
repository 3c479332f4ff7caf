package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Mention;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.authorities.CitedAt;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.table.Form;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The authorities of all cases in the real window: table, matrix, network; each test leaves a picture.
class AuthoritiesTest {
    @TempDir
    private Path folder = Path.of("");

    private static Optional<Opened> both = Optional.empty();

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void closeAll() {
        new FxRobot().interact(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
    }

    @Test
    void namesInTheNetworkNeverOverlap() throws Exception {
        Opened window = open(MadeShelf.ofCases(folder, 20), Form.NETWORK);
        window.picture("network-forty");

        List<Bounds> boxes = new ArrayList<>();
        robot.lookup(node -> node.getStyleClass().contains("network-authority")
                || node.getStyleClass().contains("network-opinion")).queryAll()
                .forEach(node -> boxes.add(on(node::getBoundsInParent)));
        assertThat(boxes).hasSizeGreaterThan(40);
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                Bounds inside = boxes.get(other);
                assertThat(boxes.get(one).intersects(
                        inside.getMinX() + 0.5, inside.getMinY() + 0.5, inside.getWidth() - 1, inside.getHeight() - 1))
                        .isFalse();
            }
        }
    }

    @Test
    void theMatrixReachesTheLastOfFortyOpinions() throws Exception {
        Opened window = open(MadeShelf.ofCases(folder, 20), Form.MATRIX);
        Row shared = window.row("Mathews v. Eldridge");
        robot.interact(() -> window.model().choose(shared));
        robot.interact(() -> window.view().pages().authorities().focus());
        // A key that is held repeats faster than the window is painted.
        robot.interact(() -> {
            for (int step = 0; step < 39; step++) {
                window.key(KeyCode.RIGHT);
            }
        });
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("matrix-forty");

        assertThat(window.chosen()).contains(new Chosen(shared, Optional.of(39)));
        assertThat(on(() -> robot.lookup(".matrix-head").queryAll().size())).isGreaterThan(4);
        assertThat(on(() -> robot.lookup(".matrix-head")
                .lookup(".table-case")
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList())).anyMatch(words -> words.contains("19"));
    }

    @Test
    void fiveThousandAuthoritiesMakeFewCells() throws Exception {
        Opened window = open(
                new MadeShelf(folder).with("many", MadeShelf.decision(
                        "ANNA HARBOR", MadeShelf.paragraphs(5000), List.of("I do not agree."))),
                Form.TABLE);

        assertThat(window.model().rows().get()).hasSize(5000);
        assertThat(robot.lookup("#authority-table").lookup(".table-row").queryAll()).hasSizeLessThan(100);
        window.picture("authorities-many");
    }

    @Test
    void whatIsNotResolvedStandsFirstAndIsReadByEnter() throws Exception {
        Opened window = open(
                new MadeShelf(folder).with("open", MadeShelf.decision(
                        "ANNA HARBOR",
                        List.of("The rule is old. Id. at 12. See Mathews v. Eldridge, 424 U.S. 319 (1976)."),
                        List.of("I see no rule."))),
                Form.TABLE);
        window.picture("authorities-open");
        robot.interact(() -> window.view().pages().authorities().focus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.view().model().view().get()).isEqualTo(View.READ);
        assertThat(window.view().model().model().orElseThrow().chooser().choice().get().flatMap(Choice::selected)
                .map(mention -> mention.citation().text())).contains("Id. at 12");
        window.picture("reading-unresolved");
    }

    @Test
    void opinionsWithoutACitationSaySo() throws Exception {
        Opened window = open(
                new MadeShelf(folder).with(
                        "nothing", MadeShelf.decision("ANNA HARBOR", List.of("We agree."), List.of("I do not."))),
                Form.TABLE);

        assertThat(robot.lookup(".table-nothing").queryLabeled().getText())
                .isEqualTo("Nothing is cited here that the program recognizes.");
        window.picture("authorities-none");
    }

    @Test
    void oneOpinionAloneJoinsNothingAndSaysSo() throws Exception {
        Opened window = open(
                new MadeShelf(folder).with("alone", MadeShelf.decision(
                        "THE ASSOCIATION OF OWNERS OF BOATS AT THE PIER OF THE OLD TOWN AND ITS FRIENDS",
                        List.of("See Mathews v. Eldridge, 424 U.S. 319 (1976)."),
                        List.of())),
                Form.NETWORK);

        assertThat(robot.lookup(".network-view").lookup(".table-nothing").queryLabeled().getText())
                .isEqualTo("No authority is cited by two opinions here.");
        window.picture("network-none");
    }

    @Test
    void aClickOnACellOfTheMatrixOpensItsMentions() throws Exception {
        Opened window = open(new BundledShelf(), Form.MATRIX);
        Row johnson = window.row("Johnson v. Jones");
        Node cell = robot.lookup("#authority-matrix").lookup(".list-cell")
                .match(node -> node.isVisible() && node instanceof ListCell<?> one && one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith(johnson.authority().key()))
                .query();
        Node third = robot.from(cell).lookup(".matrix-cell").nth(2).query();
        robot.clickOn(third);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.chosen()).contains(new Chosen(johnson, Optional.of(2)));
        assertThat(window.mentions()).hasSize(johnson.in(2).count());
    }

    /// The bundled cases, in one window for all.
    @Nested
    class OfTheBundledCases {
        @Test
        void theFieldFindsAndEscapeBringsAllBack() throws Exception {
            Opened window = bundled(Form.TABLE);
            int all = window.model().rows().get().size();

            robot.clickOn("#authority-field");
            Typing.write(robot, window.stage().getScene(), "#authority-field", "harlow");
            assertThat(window.names()).containsExactly("Harlow v. Fitzgerald");
            window.picture("authorities-found");

            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.model().rows().get()).hasSize(all);
            assertThat(window.view().model().view().get()).isEqualTo(View.AUTHORITIES);
        }

        @Test
        void arrowsChooseAndTheMentionsOfWhatIsChosenStandBesideWithTheirWords() throws Exception {
            Opened window = bundled(Form.TABLE);
            robot.interact(() -> window.view().pages().authorities().focus());
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();

            Row chosen = window.chosen().orElseThrow().row();
            assertThat(window.mentions()).hasSize(chosen.total());
            window.picture("authorities-chosen");
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.chosen()).isEmpty();
        }

        @Test
        void aCellOfTheMatrixOpensItsMentionsAndEnterReadsTheFirst() throws Exception {
            Opened window = bundled(Form.MATRIX);
            Row johnson = window.row("Johnson v. Jones");
            robot.interact(() -> window.model().choose(johnson));
            robot.interact(() -> window.view().pages().authorities().focus());
            for (int step = 0; step < 4; step++) {
                robot.push(KeyCode.RIGHT);
            }
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(window.chosen()).contains(new Chosen(johnson, Optional.of(3)));
            assertThat(window.mentions()).hasSize(johnson.in(3).count())
                    .allMatch(cited -> cited.heading().opinion().id().equals("dissent"));
            assertThat(window.selectedAccessible("#authority-matrix"))
                    .contains("Johnson v. Jones", "Smith v. Finkley", "Dissent",
                            Integer.toString(johnson.in(3).count()));
            window.picture("matrix-cell");

            Mention first = window.mentions().getFirst().mention();
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.view().model().view().get()).isEqualTo(View.READ);
            assertThat(window.view().model().model().orElseThrow().chooser().choice().get().flatMap(Choice::selected))
                    .contains(first);
        }

        @Test
        void aNodeOfTheNetworkOpensItsAuthority() throws Exception {
            Opened window = bundled(Form.NETWORK);
            window.picture("network");
            Button node = robot.lookup(".network-authority")
                    .match(one -> ((Button) one).getText().equals("Graham v. Connor"))
                    .queryButton();
            robot.interact(node::requestFocus);
            robot.push(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(window.chosen().map(Chosen::row)).contains(window.row("Graham v. Connor"));
            assertThat(robot.lookup(".chosen-panel").lookup(".card-name").queryLabeled().getText())
                    .isEqualTo("Graham v. Connor");
            window.picture("network-chosen");
            robot.clickOn("#chosen-open");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.view().model().view().get()).isEqualTo(View.READ);
        }

        @Test
        void everythingThatTakesTheKeyboardHasAnAccessibleName() throws Exception {
            for (Form form : Form.values()) {
                Opened window = bundled(form);
                robot.interact(() -> window.model().choose(window.row("Graham v. Connor")));
                WaitForAsyncUtils.waitForFxEvents();

                assertThat(robot.from(window.view())
                        .lookup((Node node) -> node.isFocusTraversable() && name(node).isBlank())
                        .queryAll()).isEmpty();
            }
        }

        private Opened bundled(Form form) {
            Opened window = both.filter(one -> one.stage().isShowing())
                    .orElseGet(() -> open(new BundledShelf(), form));
            both = Optional.of(window);
            robot.interact(() -> {
                window.view().model().show(View.AUTHORITIES);
                window.model().clear();
                window.view().pages().authorities().form().set(form);
            });
            WaitForAsyncUtils.waitForFxEvents();
            return window;
        }
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /// Opens a window in place of whatever is open.
    private static Opened open(counterpoint.ui.model.Shelf shelf, Form form) {
        closeAll();
        Opened opened = new Opened(on(() -> {
            WorkbenchModel model = new WorkbenchModel(shelf, TaskRunner.inPlace());
            model.start();
            MainView view = new MainView(model, Desk.inMemory(), BundledShelf.search(model));
            Scene scene = new Scene(view, 1000, 760);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.show(View.AUTHORITIES);
            view.pages().authorities().form().set(form);
            return stage;
        }));
        WaitForAsyncUtils.waitForFxEvents();
        return opened;
    }

    /// One opened window.
    private record Opened(Stage stage) {
        MainView view() {
            return (MainView) stage.getScene().getRoot();
        }

        AuthoritiesModel model() {
            return view().pages().authorities().model();
        }

        Optional<Chosen> chosen() {
            return on(() -> model().chosen().get());
        }

        List<CitedAt> mentions() {
            return on(() -> model().mentions());
        }

        Row row(String name) {
            return model().rows().get().stream()
                    .filter(row -> row.authority().name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> names() {
            return on(() -> model().rows().get().stream().map(row -> row.authority().name()).toList());
        }

        /// Presses a key where the keyboard is.
        void key(KeyCode code) {
            Event.fireEvent(stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }

        String selectedAccessible(String list) {
            return on(() -> ((ListView<?>) stage.getScene().lookup(list)).lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
                    .map(Node::getAccessibleText)
                    .findFirst()
                    .orElseThrow());
        }

        void picture(String name) throws IOException {
            Camera.write(
                    on(() -> Camera.image(stage.getScene().snapshot(null))),
                    Path.of("target/pictures", name + ".png"));
        }
    }
}
