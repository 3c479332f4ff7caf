package counterpoint.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
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

    /// The family of its bold letters.
    public static final String INTERFACE_BOLD = "Inter SemiBold";

    /// The family in which opinions are set.
    public static final String READING = "Liberation Serif";

    /// What a style sheet asks for before the first frame, the italics of the cases' names among it: a face that is loaded later
    /// is not looked for again, and the system's letters would stand for it as long as the window is open.
    private static final List<String> WINDOW = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/liberation/LiberationSerif-Italic.ttf");

    private static final List<String> SERIF = List.of(
            "/liberation/LiberationSerif-Regular.ttf",
            "/liberation/LiberationSerif-Bold.ttf",
            "/liberation/LiberationSerif-BoldItalic.ttf");

    private static final List<String> SANS = List.of(
            "/liberation/LiberationSans-Regular.ttf",
            "/liberation/LiberationSans-Bold.ttf",
            "/liberation/LiberationSans-Italic.ttf",
            "/liberation/LiberationSans-BoldItalic.ttf");

    private static final List<String> MISSING = new CopyOnWriteArrayList<>();

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    private static final Set<List<String>> LOADED = new HashSet<>();

    private Fonts() {
    }

    /// Loads the fonts of the window, once. What cannot be loaded is missing, and the system's own letters stand for it.
    public static void load() {
        load(WINDOW);
    }

    /// Loads what else there is of the face in which opinions are set, once; the window is drawn before.
    public static void loadSerif() {
        load(SERIF);
    }

    /// Loads the sans reading face, once; only who wants it waits for it.
    public static void loadSans() {
        load(SANS);
    }

    private static synchronized void load(List<String> faces) {
        if (LOADED.add(faces)) {
            MISSING.addAll(missing(faces));
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
