package counterpoint.ui.theme;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A small window with one part of the window in it, closed after each test; to stand in a static field under
/// `@RegisterExtension`.
final class PartStage implements BeforeAllCallback, AfterEachCallback {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 500;

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /// Shows a part.
    ///
    /// @param maker makes it on the UI thread
    <N extends Node> N show(Callable<N> maker) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            N part = maker.call();
            stage.setScene(new Scene(new StackPane(part), WIDTH, HEIGHT));
            stage.show();
            return part;
        });
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        FxToolkit.cleanupStages();
    }
}
