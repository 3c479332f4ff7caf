package counterpoint.ui.theme;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The picture that stands for the program in bars and menus: the square of a majority answered by the disc of a dissent.
public final class ProgramIcon {
    private ProgramIcon() {
    }

    /// Gives a window the icon in every size that systems ask for.
    public static void give(Stage stage) {
        IntStream.of(16, 32, 48, 128, 256)
                .mapToObj(pixels -> Objects.requireNonNull(
                        ProgramIcon.class.getResource("counterpoint-" + pixels + ".png")))
                .map(place -> new Image(place.toExternalForm(), true))
                .forEach(stage.getIcons()::add);
    }
}
