package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.Narrowing;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window in which all tests of a class search the bundled cases, since making it takes longer than most of them; each
/// finds it as it is at the beginning.
final class SearchWindow {
    final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private Optional<Scene> made = Optional.empty();

    /// Shows it, as it was when it was new; to be called on the JavaFX thread.
    void show(Stage stage) {
        if (made.isEmpty()) {
            model.start();
            Scene scene = new Scene(new MainView(model, Desk.inMemory(), BundledShelf.search(model)), 1000, 760);
            Theme.LIGHT.dress(scene);
            made = Optional.of(scene);
        } else {
            search().question().unlike();
            search().walk().leave();
            search().question().advanced(false);
            search().question().grouped(false);
            search().question().widen();
            search().question().words().set("");
            model.show(View.READ);
        }
        stage.setScene(scene());
        stage.show();
    }

    Scene scene() {
        return made.orElseThrow();
    }

    SearchModel search() {
        return ((MainView) scene().getRoot()).search();
    }

    /// To what the search is narrowed down.
    Narrowing narrowing() {
        return search().question().now().get().narrowing();
    }

    /// Goes to the search field, as its key does, and puts words in the place of whatever is there.
    void ask(FxRobot robot, String words) {
        Typing.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Typing.paste(robot, scene(), "#search-field", words);
    }

    /// Writes on, letter by letter, in the search field.
    void write(FxRobot robot, String words) {
        Typing.write(robot, scene(), "#search-field", words);
    }

    /// Leaves a picture in `target/pictures`.
    void picture(String name) throws IOException {
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(scene().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }
}
