package counterpoint.ui;

import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Theme;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Opens the window.
public final class Workbench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private Workbench() {
    }

    /// Opens the window on a shelf of cases and returns when it is closed.
    ///
    /// The window shows at once; the cases fill in as they are read.
    ///
    /// @throws IllegalStateException if JavaFX already runs
    public static void open(Shelf shelf) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> show(new Stage(), shelf, WIDTH, HEIGHT).setOnHidden(_ -> closed.countDown()));
        closed.await();
        Platform.exit();
    }

    /// Shows the window in a stage; to be called on the JavaFX thread.
    static Stage show(Stage stage, Shelf shelf, double width, double height) {
        WorkbenchModel model = new WorkbenchModel(shelf, TaskRunner.onVirtualThreads());
        model.start();
        MainView view = new MainView(model);
        Scene scene = new Scene(view, width, height);
        Theme.LIGHT.dress(scene);
        stage.setTitle(Texts.of("window.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
