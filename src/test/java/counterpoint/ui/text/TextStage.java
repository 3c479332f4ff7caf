package counterpoint.ui.text;

import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/// A pane in a window on the headless screen, driven from the thread of the test.
final class TextStage {

    final TextPane pane;
    final Stage stage;

    private TextStage(TextPane pane, Stage stage) {
        this.pane = pane;
        this.stage = stage;
    }

    static TextStage show(double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        TextStage shown = on(() -> {
            Platform.setImplicitExit(false);
            TextPane pane = new TextPane();
            Pane root = new StackPane(pane);
            Scene scene = new Scene(root, width, height);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new TextStage(pane, stage);
        });
        shown.settle();
        return shown;
    }

    static <T> T on(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(20, TimeUnit.SECONDS);
    }

    void run(Runnable work) throws Exception {
        on(() -> {
            work.run();
            return true;
        });
        settle();
    }

    /// Applies style sheets and lays out, as the next pulse would.
    void settle() throws Exception {
        on(() -> {
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
            return true;
        });
    }

    void resize(double width, double height) throws Exception {
        run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        for (int i = 0; i < 100 && on(pane::getWidth) != width; i++) {
            Thread.sleep(10);
            settle();
        }
    }

    void picture(String name) throws Exception {
        settle();
        WritableImage image = on(() -> pane.getScene().snapshot(null));
        BufferedImage copy = new BufferedImage(
                (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Path file = Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() throws Exception {
        on(() -> {
            stage.close();
            return true;
        });
    }
}
