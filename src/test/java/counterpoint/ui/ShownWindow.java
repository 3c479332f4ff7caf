package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Theme;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The real window in a stage that fits the headless screen.
final class ShownWindow {
    private ShownWindow() {
    }

    /// Shows the window in the light theme; to be called on the JavaFX thread.
    static Scene in(Stage stage, WorkbenchModel model) {
        model.start();
        Scene scene = new Scene(new MainView(model, Desk.inMemory(), BundledShelf.search(model)), 1000, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        return scene;
    }
}
