package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What is said of a part that is pointed at.
class TipTest {
    @RegisterExtension
    static final PartStage STAGE = new PartStage();

    /// The pointer rests so many milliseconds before a tip is shown.
    private static final int REST = 50;

    private final FxRobot robot = new FxRobot();
    private Button part = new Button();

    @BeforeEach
    void open() throws Exception {
        part = STAGE.show(() -> new Button("Open"));
    }

    @Test
    void aTipIsMadeOnlyOncePointedAt() {
        robot.interact(() -> Tip.on(part, "Opens the case"));

        assertThat(made()).isEmpty();
        point();
        assertThat(made().map(Tooltip::getText)).contains("Opens the case");
    }

    @Test
    void aPartWithoutWordsNeedsNone() {
        robot.interact(() -> Tip.on(part, ""));

        point();
        assertThat(made()).isEmpty();
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
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> seen().equals(List.of("Opens the case")));

        leave();
        robot.interact(() -> Tip.off(part));
        rest();
        // Ten times as long as it rests before it is shown.
        WaitForAsyncUtils.sleep(10 * REST, TimeUnit.MILLISECONDS);
        assertThat(seen()).isEmpty();
    }

    private Optional<Tooltip> made() {
        Map<Object, Object> kept = part.getProperties();
        return kept.values().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst();
    }

    private static List<String> seen() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList());
    }

    private void point() {
        robot.interact(() -> part.fireEvent(moved(MouseEvent.MOUSE_ENTERED)));
    }

    private void rest() {
        point();
        robot.interact(() -> {
            made().ifPresent(tip -> tip.setShowDelay(Duration.millis(REST)));
            part.fireEvent(moved(MouseEvent.MOUSE_MOVED));
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
