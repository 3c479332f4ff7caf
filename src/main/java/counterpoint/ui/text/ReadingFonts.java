package counterpoint.ui.text;

import counterpoint.ui.theme.Fonts;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/// The faces in which opinions are set: Liberation Serif, from the class path.
///
/// All four faces are loaded, because JavaFX does not slant letters by itself.
final class ReadingFonts {

    private static final String FAMILY = "Liberation Serif";
    /// The family of labels; the theme of the window loads it.
    private static final String LABEL_FAMILY = "Inter";

    static {
        Fonts.load();
    }

    private ReadingFonts() {
    }

    static Font of(BlockStyle block, Optional<TextStyle> style, double size) {
        if (style.isEmpty()) {
            return serif(block == BlockStyle.HEADING, false, size);
        }
        return switch (style.get()) {
            case ITALIC -> serif(block == BlockStyle.HEADING, true, size);
            case BOLD -> serif(true, false, size);
            case BOLD_ITALIC -> serif(true, true, size);
            case SUPERSCRIPT -> serif(false, false, size * 0.7);
            case INLINE_LABEL -> Font.font(LABEL_FAMILY, size * 0.72);
            case RAISED_LABEL -> Font.font(LABEL_FAMILY, size * 0.5);
        };
    }

    private static Font serif(boolean bold, boolean italic, double size) {
        return Font.font(
                FAMILY,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }
}
