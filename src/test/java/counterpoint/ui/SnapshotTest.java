package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Takes the pictures that the command line takes.
@ExtendWith(ApplicationExtension.class)
class SnapshotTest {
    @Test
    void thePictureHasTheSizeAskedForAndMoreThanOneColor() throws IOException {
        Path png = Path.of("target/pictures/medina-wide.png");

        new Snapshot(new BundledShelf(), 1600, 1000).take(BundledShelf.MEDINA, png);

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1000);
        assertThat(Arrays.stream(picture.getRGB(0, 0, 1600, 1000, null, 0, 1600)).distinct().count())
                .isGreaterThan(100);
    }

    /// The page that will be printed is paper in every theme.
    @Test
    void theSheetThatPrintsStandsOverTheWindowInEachTheme() throws IOException {
        Path png = Path.of("target/pictures/print.png");

        new Snapshot(new BundledShelf(), 1024, 700, List.of(Theme.LIGHT, Theme.DARK), 2)
                .takePrint(BundledShelf.MEDINA, png);

        BufferedImage dark = ImageIO.read(png.resolveSibling("print-dark.png").toFile());
        assertThat(dark.getWidth()).isEqualTo(2048);
        long paper = Arrays.stream(dark.getRGB(0, 0, 2048, 1400, null, 0, 2048))
                .filter(pixel -> (pixel & 0xFFFFFF) == 0xFFFFFF)
                .count();
        assertThat(paper).isBetween(300_000L, 700_000L);
        assertThat(png.resolveSibling("print-light.png")).isNotEmptyFile();
    }
}
