package counterpoint.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import counterpoint.ui.model.help.GuideBlock;
import counterpoint.ui.task.TaskRunner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GuidePictureTest {
    private static final String READER = "images/reader.png";

    @Test
    void aPictureHasItsRoomBeforeItIsRead() {
        List<Runnable> reading = new ArrayList<>();
        TaskRunner tasks = TaskRunner.on(reading::add, Runnable::run, Runnable::run, failure -> fail(failure));
        List<Object> seen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            GuidePicture picture = new GuidePicture(new GuideBlock.Picture(READER, "The text"), tasks);
            ImageView view = (ImageView) picture.getChildrenUnmodifiable().getFirst();
            boolean before = view.getImage() == null;
            double wide = picture.prefWidth(-1);
            double high = picture.prefHeight(600);
            reading.removeFirst().run();
            return List.of(before, wide, high > 300, view.getImage().getWidth(), picture.prefHeight(600) == high);
        });

        double width = new Image(Path.of("docs", READER).toUri().toString()).getWidth();
        assertThat(seen).containsExactly(true, width, true, width, true);
    }

    @Test
    void aPictureThatIsNotThereLeavesItsWords() {
        int parts = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new GuidePicture(
                new GuideBlock.Picture("images/none.png", "The text"), TaskRunner.inPlace()).getChildrenUnmodifiable()
                .size());
        assertThat(parts).isOne();
    }

    @Test
    void theSizeIsThatOfThePixels() throws IOException {
        try (Stream<Path> pictures = Files.list(Path.of("docs/images"))) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png"))).isNotEmpty().allSatisfy(file -> {
                Image image = new Image(file.toUri().toString());
                try (InputStream bytes = Files.newInputStream(file)) {
                    assertThat(PictureSize.of(bytes)).contains(
                            new PictureSize((int) image.getWidth(), (int) image.getHeight()));
                }
            });
        }
        assertThat(PictureSize.of(new ByteArrayInputStream(new byte[20]))).isEqualTo(Optional.empty());
        assertThat(PictureSize.of(new ByteArrayInputStream(new byte[40]))).isEqualTo(Optional.empty());
    }
}
