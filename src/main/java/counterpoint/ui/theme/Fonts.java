package counterpoint.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts of the window, which the build unpacks into this module: Inter for the window, Liberation
/// Serif or Sans for opinions.
///
/// Every face is loaded, because JavaFX neither slants nor thickens letters by itself.
public final class Fonts {
    /// The family in which the window speaks.
    public static final String INTERFACE = "Inter";

    /// The family in which opinions are set.
    public static final String READING = "Liberation Serif";

    private static final List<String> FACES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/liberation/LiberationSerif-Regular.ttf",
            "/liberation/LiberationSerif-Bold.ttf",
            "/liberation/LiberationSerif-Italic.ttf",
            "/liberation/LiberationSerif-BoldItalic.ttf");

    private static final List<String> SANS_FACES = List.of(
            "/liberation/LiberationSans-Regular.ttf",
            "/liberation/LiberationSans-Bold.ttf",
            "/liberation/LiberationSans-Italic.ttf",
            "/liberation/LiberationSans-BoldItalic.ttf");

    private static boolean loaded;
    private static boolean sansLoaded;

    private Fonts() {
    }

    /// Loads the fonts, once.
    ///
    /// @throws IllegalStateException if the program was built without one
    public static synchronized void load() {
        if (!loaded) {
            FACES.forEach(Fonts::load);
            loaded = true;
        }
    }

    /// Loads the sans reading face, once; only who wants it waits for it.
    ///
    /// @throws IllegalStateException if the program was built without it
    public static synchronized void loadSans() {
        if (!sansLoaded) {
            SANS_FACES.forEach(Fonts::load);
            sansLoaded = true;
        }
    }

    private static void load(String face) {
        try (InputStream stream = Fonts.class.getResourceAsStream(face)) {
            if (stream == null || Font.loadFont(stream, 13) == null) {
                throw new IllegalStateException("The font is missing: " + face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
