package counterpoint.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts of the window, which the build unpacks into this module: Inter for the window, Liberation
/// Serif or Sans for opinions.
///
/// Every face is loaded, because JavaFX neither slants nor thickens letters by itself.
public final class Fonts {
    /// The family in which the window speaks.
    public static final String INTERFACE = "Inter";

    /// The family in which opinions are set.
    public static final String READING = "Liberation Serif";

    /// What is loaded at once, when it is first needed.
    private enum Family {
        INTER(
                "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
                "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
                "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf"),
        SERIF(
                "/liberation/LiberationSerif-Regular.ttf",
                "/liberation/LiberationSerif-Bold.ttf",
                "/liberation/LiberationSerif-Italic.ttf",
                "/liberation/LiberationSerif-BoldItalic.ttf"),
        SANS(
                "/liberation/LiberationSans-Regular.ttf",
                "/liberation/LiberationSans-Bold.ttf",
                "/liberation/LiberationSans-Italic.ttf",
                "/liberation/LiberationSans-BoldItalic.ttf");

        private final List<String> faces;

        Family(String... faces) {
            this.faces = List.of(faces);
        }
    }

    private static final List<String> MISSING = new CopyOnWriteArrayList<>();

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    private static final Set<Family> LOADED = EnumSet.noneOf(Family.class);

    private Fonts() {
    }

    /// Loads the fonts of the window, once. What cannot be loaded is missing, and the system's own letters stand for it.
    public static void load() {
        load(Family.INTER);
    }

    /// Loads the face in which opinions are set, once; the window is drawn before.
    public static void loadSerif() {
        load(Family.SERIF);
    }

    /// Loads the sans reading face, once; only who wants it waits for it.
    public static void loadSans() {
        load(Family.SANS);
    }

    private static synchronized void load(Family family) {
        if (LOADED.add(family)) {
            MISSING.addAll(missing(family.faces));
        }
    }

    /// The files of the fonts that could not be loaded so far; none if all is well.
    public static List<String> missing() {
        return List.copyOf(MISSING);
    }

    /// Loads faces, and says which could not be loaded.
    static List<String> missing(List<String> faces) {
        return faces.stream().filter(face -> !isLoaded(face)).toList();
    }

    private static boolean isLoaded(String face) {
        try (InputStream stream = Fonts.class.getResourceAsStream(face)) {
            return stream != null && Font.loadFont(stream, 13) != null;
        } catch (IOException unreadable) {
            LOG.warn("The font {} could not be read", face, unreadable);
            return false;
        }
    }
}
