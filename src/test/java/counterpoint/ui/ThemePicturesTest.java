package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// The window in every theme on a small, a usual and a large screen.
@ExtendWith(ApplicationExtension.class)
class ThemePicturesTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1024, 700, FFFFFF", "LIGHT, 1600, 1000, FFFFFF", "LIGHT, 2560, 1440, FFFFFF",
        "DARK, 1024, 700, 1C2024", "DARK, 1600, 1000, 1C2024", "DARK, 2560, 1440, 1C2024",
        "HIGH_CONTRAST, 1024, 700, FFFFFF", "HIGH_CONTRAST, 1600, 1000, FFFFFF", "HIGH_CONTRAST, 2560, 1440, FFFFFF"
    })
    void theWindowFillsItsSize(Theme theme, int width, int height, String bar) throws IOException {
        Path png = Path.of("target/pictures", "theme-%s-%dx%d.png".formatted(theme, width, height));

        new Snapshot(new BundledShelf(), width, height, theme).take(BundledShelf.MEDINA, png);

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(picture.getRGB(2, 2) & 0xFFFFFF).isEqualTo(Integer.parseInt(bar, 16));
    }
}
