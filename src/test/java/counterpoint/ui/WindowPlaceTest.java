package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.session.Session;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window finds its place on any screen.
class WindowPlaceTest {
    private static final Rectangle2D USUAL = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void aNewWindowStandsInTheMiddleOfAHugeScreen() {
        assertThat(WindowPlace.on(new Rectangle2D(0, 0, 7680, 4320), Optional.empty()))
                .isEqualTo(new Rectangle2D(3040, 1660, 1600, 1000));
    }

    @Test
    void aNewWindowStandsThereBeforeItIsShown() throws Exception {
        FxToolkit.registerPrimaryStage();

        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Stage stage = new Stage();
            WindowPlace.restore(stage, Optional.empty());
            return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        })).isEqualTo(WindowPlace.on(Screen.getPrimary().getVisualBounds(), Optional.empty()));
    }

    @Test
    void noWindowIsLargerThanATinyScreen() {
        Rectangle2D tiny = new Rectangle2D(0, 24, 640, 456);

        assertThat(WindowPlace.on(tiny, Optional.empty())).isEqualTo(tiny);
        assertThat(WindowPlace.on(tiny, Optional.of(new Session.Window(300, 200, 1600, 1000, false)))).isEqualTo(tiny);
    }

    @Test
    void aWindowComesBackFromAScreenThatIsGone() {
        assertThat(WindowPlace.on(USUAL, Optional.of(new Session.Window(5000, -900, 1200, 800, false))))
                .isEqualTo(new Rectangle2D(720, 0, 1200, 800));
    }
}
