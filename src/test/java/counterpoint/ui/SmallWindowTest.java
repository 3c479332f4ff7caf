package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Theme;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Small windows over the window of the program.
@ExtendWith(RealWindow.Closed.class)
class SmallWindowTest {
    private final FxRobot robot = new FxRobot();

    @Test
    void itsButtonsStayInSightWhereItIsLargerThanItsScreen() {
        Button close = new Button("Close");
        RealWindow window = new RealWindow(shown(200, close));
        WaitForAsyncUtils.waitForFxEvents();

        Bounds button = window.on(() -> close.localToScene(close.getLayoutBounds()));
        assertThat(window.<Double>on(window.stage::getHeight))
                .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getHeight());
        assertThat(button.getMaxY()).isLessThanOrEqualTo(window.<Double>on(() -> window.stage.getScene().getHeight()));
    }

    @Test
    void theDialogsOfThePlatformBelongToTheWindowThatHasTheKeyboard() {
        RealWindow window = new RealWindow(shown(2, new Button("Save")));
        RealWindow other = new RealWindow(shown(2, new Button("Save")));
        PlatformSource source = new PlatformSource(window.stage.getScene().getRoot());
        robot.interact(other.stage::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.<Stage>on(() -> (Stage) source.window())).isEqualTo(other.stage);

        robot.interact(other.stage::hide);
        robot.interact(window.stage::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.<Stage>on(() -> (Stage) source.window())).isEqualTo(window.stage);
    }

    private Stage shown(int lines, Button button) {
        Stage[] made = new Stage[1];
        robot.interact(() -> {
            made[0] = SmallWindow.of(
                    Optional.empty(), Theme.LIGHT.sheets(), "A title",
                    Collections.nCopies(lines, "A sentence.").stream().map(SmallWindow::sentence).toList(),
                    List.of(button));
            made[0].show();
        });
        return made[0];
    }
}
