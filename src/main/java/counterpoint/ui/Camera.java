package counterpoint.ui;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Intake;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Takes pictures of a window that is not shown: of one size, in one theme or several.
///
/// @param shelf the cases in the window
/// @param width of the window, in pixels
/// @param height of the window, in pixels
/// @param themes one picture each; of several, each has the theme's word before the ending of its name
/// @param scale how many pixels of the picture there are for one of the window, in each direction
record Camera(Shelf shelf, int width, int height, List<Theme> themes, int scale) {
    private static final int PULSES = 4;
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    Camera {
        themes = List.copyOf(themes);
    }

    /// Opens a case in a window and writes its pictures.
    ///
    /// @param first does something with the window; gives the small window that stands over it, if one does
    /// @throws IOException if a picture cannot be written
    void shoot(String caseId, Path png, Intake intake, Function<MainView, Optional<Scene>> first)
            throws IOException {
        FutureTask<List<BufferedImage>> pictures = new FutureTask<>(() -> pictures(caseId, intake, first));
        onTheToolkit(pictures);
        try {
            for (int at = 0; at < themes.size(); at++) {
                write(pictures.get().get(at), named(png, themes.get(at)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture was not taken: interrupted.", e);
        } catch (ExecutionException e) {
            throw new IOException("The picture could not be taken.", e.getCause());
        }
    }

    /// Runs a task on the JavaFX thread, and starts the toolkit without a display if it does not run yet.
    private static void onTheToolkit(Runnable task) {
        // Before any question to the toolkit, which reads them once.
        System.getProperties().putIfAbsent("glass.platform", "Headless");
        System.getProperties().putIfAbsent("prism.order", "sw");
        if (Platform.isFxApplicationThread()) {
            task.run();
            return;
        }
        try {
            Platform.startup(task);
        } catch (IllegalStateException runsAlready) {
            Platform.runLater(task);
        }
    }

    private Path named(Path png, Theme theme) {
        return themes.size() == 1
                ? png
                : png.resolveSibling(
                        ENDING.matcher(String.valueOf(png.getFileName())).replaceFirst("-" + theme.word() + "$0"));
    }

    private List<BufferedImage> pictures(
            String caseId, Intake intake, Function<MainView, Optional<Scene>> first) {
        WorkbenchModel model = new WorkbenchModel(shelf, TaskRunner.inPlace());
        model.start();
        model.cases().stream().filter(entry -> entry.id().equals(caseId)).findFirst().ifPresent(model::open);
        Desk desk = Desk.inMemory();
        MainView view = new MainView(WindowModels.inMemory(
                model, desk, new SearchModel(model), new ImportModel(model, intake, desk.history())));
        Scene scene = new Scene(view, width, height);
        themes.getFirst().dress(scene);
        settle(view);
        Optional<Scene> sheet = first.apply(view);
        return themes.stream().map(theme -> picture(scene, sheet, theme)).toList();
    }

    private BufferedImage picture(Scene scene, Optional<Scene> sheet, Theme theme) {
        BufferedImage picture = picture(scene, theme);
        sheet.ifPresent(small -> SheetPicture.paint(small, theme, scale, picture));
        return picture;
    }

    private BufferedImage picture(Scene scene, Theme theme) {
        theme.dress(scene);
        settle(scene.getRoot());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width * (double) scale, height * (double) scale));
        return image(scene.getRoot().snapshot(parameters, null));
    }

    /// Does what the pulses of a shown window would do.
    static void settle(Parent root) {
        for (int pulse = 0; pulse < PULSES; pulse++) {
            root.applyCss();
            root.layout();
        }
    }

    static BufferedImage image(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    static void write(BufferedImage picture, Path png) throws IOException {
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(picture, "png", png.toFile());
    }
}
