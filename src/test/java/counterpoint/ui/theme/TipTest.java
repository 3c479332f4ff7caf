package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What is said of a part that is pointed at.
class TipTest {
    private final FxRobot robot = new FxRobot();
    private Button part = new Button();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            part = new Button("Open");
            stage.setScene(new Scene(new VBox(part), 300, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aTipIsMadeOnlyOncePointedAt() {
        robot.interact(() -> Tip.on(part, "Opens the case"));

        assertThat(made()).isEmpty();
        point();
        assertThat(made().map(Tooltip::getText)).contains("Opens the case");
    }

    @Test
    void aScreenReaderHearsItWithoutAPointer() {
        robot.interact(() -> Tip.on(part, "Opens the case"));

        assertThat(part.queryAccessibleAttribute(AccessibleAttribute.HELP)).isEqualTo("Opens the case");
    }

    @Test
    void newWordsTakeThePlaceOfTheOldOnes() {
        robot.interact(() -> Tip.on(part, "Opens the case"));
        point();
        Optional<Tooltip> before = made();

        robot.interact(() -> Tip.on(part, "Closes the case"));

        assertThat(made()).isEqualTo(before);
        assertThat(made().map(Tooltip::getText)).contains("Closes the case");
    }

    @Test
    void aRestOfThePointerShowsItAndNoLongerOnceItIsOff() throws Exception {
        robot.interact(() -> Tip.on(part, "Opens the case"));

        rest();
        assertThat(seen()).containsExactly("Opens the case");

        leave();
        robot.interact(() -> Tip.off(part));
        rest();
        assertThat(seen()).isEmpty();
    }

    private Optional<Tooltip> made() {
        Map<Object, Object> kept = part.getProperties();
        return kept.values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst();
    }

    private static List<String> seen() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private void point() {
        robot.interact(() -> part.fireEvent(moved(MouseEvent.MOUSE_ENTERED)));
    }

    private void rest() throws Exception {
        point();
        robot.interact(() -> part.fireEvent(moved(MouseEvent.MOUSE_MOVED)));
        // A tooltip is shown after a second.
        Thread.sleep(1500);
        robot.interact(() -> {
        });
    }

    private void leave() {
        robot.interact(() -> {
            part.fireEvent(moved(MouseEvent.MOUSE_EXITED));
            Window.getWindows().stream().filter(Tooltip.class::isInstance).toList().forEach(Window::hide);
        });
    }

    private static MouseEvent moved(javafx.event.EventType<MouseEvent> type) {
        return new MouseEvent(
                type, 4, 4, 4, 4, MouseButton.NONE, 0, false, false, false, false, false, false, false, true, false,
                true, null);
    }
}
