package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the results in windows that the headless screen does not hold.
@ExtendWith(ApplicationExtension.class)
class SearchSnapshotTest {
    @ParameterizedTest
    @CsvSource({"1600, 1000", "1024, 700", "2560, 1440"})
    void resultsFillAWindowOfAnySize(int width, int height) throws IOException {
        for (Theme theme : List.of(Theme.values())) {
            BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> picture(theme, width, height));
            Camera.write(picture, Path.of(
                    "target/pictures",
                    "search-%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height)));
            assertThat(picture.getWidth()).isEqualTo(width);
        }
    }

    private static BufferedImage picture(Theme theme, int width, int height) {
        WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
        model.start();
        MainView view = new MainView(model, Desk.inMemory(), BundledShelf.search(model));
        Scene scene = new Scene(view, width, height);
        theme.dress(scene);
        settle(scene);
        view.search().question().words().set("who decides whether force was reasonable, judge or jury");
        view.search().show();
        settle(scene);
        view.search().move(1);
        settle(scene);
        assertThat(model.view().get()).isEqualTo(View.SEARCH);
        return Camera.image(scene.snapshot(null));
    }

    private static void settle(Scene scene) {
        for (int pulse = 0; pulse < 4; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
