package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.View;
import counterpoint.ui.model.search.SavedModel;
import counterpoint.ui.model.search.SearchModel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A search is saved, and says after a restart what is new since it was last opened.
@ExtendWith(RealWindow.Closed.class)
class SavedSearchTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void aSavedSearchCountsWhatIsNewAfterARestartAndAnImport() throws Exception {
        Stage first = open();
        MainView view = view(first);
        waitFor(() -> view.search().coverage().get().cases().size() == 2);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        Typing.write(robot, first.getScene(), "#search-field", "\"de novo\"");
        waitFor(() -> !view.search().findings().get().hits().isEmpty());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Typing.write(robot, first.getScene(), "#search-save-name", "Standard of review");
        robot.push(KeyCode.ENTER);
        waitFor(() -> fresh(view.search()) == 0);
        assertThat(fx(() -> first.getScene().getFocusOwner().getId())).isEqualTo("search-field");
        picture(first, "search-saved");
        robot.interact(first::hide);

        Stage second = open();
        MainView again = view(second);
        waitFor(() -> again.search().coverage().get().cases().size() == 2 && fresh(again.search()) == 0);
        robot.interact(() -> again.imports().paste(ImportDesk.TWO_OPINIONS));
        waitFor(() -> again.imports().ready() > 0);
        robot.interact(() -> again.imports().accept());
        waitFor(() -> again.search().coverage().get().cases().size() == 3 && fresh(again.search()) > 0);

        robot.interact(() -> {
            again.search().question().words().set("");
            again.search().show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.from(again).lookup(".saved-new").<Labeled>query().getText()).endsWith("new passage");
        picture(second, "search-saved-new");
        SavedModel.Row row = again.search().saved().rows().get().getFirst();
        assertThat(row.saved().name()).isEqualTo("Standard of review");
        robot.interact(() -> again.search().open(row.saved()));
        waitFor(() -> fresh(again.search()) == 0 && !again.search().findings().get().hits().isEmpty());

        assertThat(fx(() -> again.model().view().get())).isEqualTo(View.SEARCH);
        assertThat(again.search().findings().get().hits().stream().filter(again.search().saved()::isNew)).hasSize(1);
        robot.interact(() -> again.search().saved().delete(row.saved()));
        assertThat(again.search().saved().rows().get()).isEmpty();
        robot.interact(() -> again.desk().undo().undo());
        assertThat(again.search().saved().rows().get()).hasSize(1);
        robot.interact(() -> again.search().saved().rename(row.saved(), "Review"));
        assertThat(again.search().saved().rows().get().getFirst().saved().name()).isEqualTo("Review");
    }

    private static int fresh(SearchModel search) {
        return search.saved().rows().get().stream().mapToInt(row -> row.fresh().orElse(-1)).findFirst().orElse(-1);
    }

    private Stage open() {
        return RealWindow.over(folder);
    }

    private static MainView view(Stage stage) {
        return (MainView) stage.getScene().getRoot();
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20000, work);
    }

    private static void picture(Stage stage, String name) throws Exception {
        Camera.write(
                fx(() -> Camera.image(stage.getScene().snapshot(null))), Path.of("target/pictures", name + ".png"));
    }
}
