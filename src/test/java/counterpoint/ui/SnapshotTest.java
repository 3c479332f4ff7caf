package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
}
