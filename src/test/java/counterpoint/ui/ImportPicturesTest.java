package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Desk;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of what comes in, in windows that the headless screen does not hold.
@ExtendWith(ApplicationExtension.class)
class ImportPicturesTest {
    private static final String SIX = "src/test/resources/cases/six-opinions/slip-opinion.txt";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsChecked() throws IOException {
        Path copy = Files.copy(Path.of("opinions/smith-v-finkley/slip-opinion.txt"), folder.resolve("smith.txt"));
        pictures("import", model -> model.bring(List.of(copy)));
    }

    @Test
    void severalOpinionsWithOneThatIsLookedAt() throws IOException {
        pictures("import-six", model -> {
            model.bring(List.of(Path.of(SIX)));
            model.current().get().flatMap(item -> item.draft()).orElseThrow().choose(3);
        });
    }

    @Test
    void beforeAnythingCameIn() throws IOException {
        pictures("import-welcome", ImportModel::show);
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "   ");
        pictures("import-refused", model -> model.bring(List.of(empty)));
    }

    @Test
    void aFolderOfSeveral() throws IOException {
        Path several = Files.createDirectories(folder.resolve("several"));
        Files.writeString(several.resolve("harbor.txt"), ImportDesk.TWO_OPINIONS);
        Files.writeString(several.resolve("letter.txt"), "Dear Sir,\n\nI write about the pier.\n\nYours, Anna");
        Files.writeString(several.resolve("nothing.txt"), "  ");
        pictures("import-folder", model -> model.bring(List.of(several)));
        pictures("import-unrecognised", model -> {
            model.bring(List.of(several));
            model.select(model.items().get().get(1));
        });
    }

    private void pictures(String name, Consumer<ImportModel> first) throws IOException {
        for (int[] size : new int[][] {{1600, 1000}, {1024, 700}}) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> picture(size[0], size[1], theme, first));
                Camera.write(picture, Path.of("target/pictures", "%s-%s-%d.png"
                        .formatted(name, theme.name().toLowerCase(Locale.ROOT), size[0])));
                assertThat(picture.getWidth()).isEqualTo(size[0]);
            }
        }
    }

    private BufferedImage picture(int width, int height, Theme theme, Consumer<ImportModel> first)
            throws WorkspaceInUseException {
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"))) {
            Holdings holdings = new ImportDesk(workspace, List.of()).holdings();
            WorkbenchModel model = new WorkbenchModel(new SmallShelf(), TaskRunner.inPlace());
            model.start();
            Desk desk = Desk.inMemory();
            ImportModel imports = new ImportModel(model, holdings.intake(), desk.history());
            MainView view = new MainView(WindowModels.inMemory(model, desk, new SearchModel(model), imports));
            Scene scene = new Scene(view, width, height);
            theme.dress(scene);
            Camera.settle(view);
            first.accept(imports);
            Camera.settle(view);
            return Camera.image(scene.snapshot(null));
        }
    }
}
