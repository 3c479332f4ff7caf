package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.session.ReadingSettings;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.session.ReadingSettings.Typeface;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.ReadingFace;
import counterpoint.ui.text.TextPane;
import counterpoint.workspace.Saving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reading settings, themes and what the window says of saving, in the real window.
@ExtendWith(ApplicationExtension.class)
class ComfortTest {
    private final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final Desk desk = Desk.inMemory();
    private final AtomicReference<Scene> window = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        model.start();
        Scene scene = new Scene(new MainView(model, desk, BundledShelf.search(model)), 1000, 760);
        window.set(scene);
        Appearance.follow(scene, desk.reading());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theSettingsChangeBothColumnsAtOnce(FxRobot robot) throws IOException {
        robot.clickOn("Text");
        robot.clickOn("Larger").clickOn("Larger");
        robot.clickOn("Sans");
        robot.clickOn("Wide");
        robot.clickOn("Narrower");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(panes()).hasSize(2).allSatisfy(pane -> {
            assertThat(pane.typesettingProperty().get().size()).isEqualTo(17);
            assertThat(pane.typesettingProperty().get().characters()).isEqualTo(64);
            assertThat(pane.typesettingProperty().get().face()).isEqualTo(ReadingFace.SANS);
        });
        assertThat(settings()).isEqualTo(new ReadingSettings(Theme.LIGHT, 17, 64, 1.9, Typeface.SANS));
        pictures(robot, "settings");
        robot.clickOn("Undo column width");
        assertThat(settings().columnWidth()).isEqualTo(68);
        robot.clickOn("Back to normal text");
        assertThat(settings()).isEqualTo(ReadingSettings.standard().withTheme(Theme.LIGHT));
    }

    @Test
    void themesChangeWithoutARestart(FxRobot robot) throws IOException {
        robot.clickOn("Text");
        robot.clickOn("Dark");
        WaitForAsyncUtils.waitForFxEvents();
        pictures(robot, "settings-dark");
        assertThat(pixel(500, 2)).isEqualTo(0x1C2024);

        robot.clickOn("High contrast");
        WaitForAsyncUtils.waitForFxEvents();
        pictures(robot, "settings-high-contrast");
        assertThat(pixel(500, 2)).isEqualTo(0xFFFFFF);
    }

    @Test
    void keysMakeLettersLargerAndUndo(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(settings().fontSize()).isEqualTo(16);

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(settings().fontSize()).isEqualTo(17);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(settings().fontSize()).isEqualTo(16);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(settings().fontSize()).isEqualTo(15);
        assertThat(desk.undo().undoName().get()).contains("text size");
    }

    @Test
    void theStatusBarSaysWhatIsNotSaved(FxRobot robot) throws IOException {
        robot.interact(() -> desk.saving().tell(new Saving.Failing(
                "Your changes are kept in memory and not yet saved in /home/ann: the disk is full. Make room on it;"
                        + " saving is tried again until it works.")));
        WaitForAsyncUtils.waitForFxEvents();
        Labeled words = robot.lookup(".saving").queryLabeled();
        assertThat(words.getText()).isEqualTo("Not saved: the disk is full. Trying again…");
        picture("not-saved");

        robot.interact(() -> desk.saving().tell(new Saving.Saved()));
        assertThat(words.isVisible()).isFalse();
    }

    @Test
    void aNoticeStandsAboveTheTextUntilItIsSentAway(FxRobot robot) throws IOException {
        robot.interact(() -> desk.saving().notice(
                "settings.json could not be read, and was set aside as settings.json.broken-2026-11-22T08-15-00; its"
                        + " last good version is used."));
        WaitForAsyncUtils.waitForFxEvents();
        picture("notice");
        robot.clickOn("OK");

        assertThat(robot.lookup(".banner").query().isVisible()).isFalse();
    }

    @Test
    void everythingInTheSettingsHasAnAccessibleName(FxRobot robot) {
        robot.clickOn("Text");
        WaitForAsyncUtils.waitForFxEvents();
        Set<Node> nameless = robot.from(robot.lookup(".text-settings").queryAll())
                .lookup((Node node) -> node.isFocusTraversable() && node.isVisible() && name(node).isBlank())
                .queryAll();
        assertThat(nameless).isEmpty();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private ReadingSettings settings() {
        return desk.reading().settings().get();
    }

    private List<TextPane> panes() {
        return window.get().getRoot().lookupAll(".text-pane").stream()
                .filter(TextPane.class::isInstance)
                .map(TextPane.class::cast)
                .toList();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int pixel(int x, int y) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> window.get().snapshot(null).getPixelReader().getArgb(x, y) & 0xFFFFFF);
    }

    private void pictures(FxRobot robot, String name) throws IOException {
        picture(name + "-window");
        Scene card = robot.lookup(".text-settings").query().getScene();
        write(card, name);
    }

    private void picture(String name) throws IOException {
        write(window.get(), name);
    }

    private static void write(Scene scene, String name) throws IOException {
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(scene.snapshot(null))),
                Path.of("target/pictures", Optional.of(name).get() + ".png"));
    }
}
