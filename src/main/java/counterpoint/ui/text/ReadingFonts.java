package counterpoint.ui.text;

import counterpoint.ui.theme.Fonts;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/// The fonts in which opinions are set, from the class path.
///
/// All four of a family are loaded, because JavaFX does not slant letters by itself.
final class ReadingFonts {

    /// The family of labels; the theme of the window loads it.
    private static final String LABEL_FAMILY = "Inter";

    static {
        Fonts.load();
    }

    private ReadingFonts() {
    }

    static Font of(BlockMetrics metrics, BlockStyle block, Optional<TextStyle> style) {
        double size = metrics.fontSize();
        boolean heading = block == BlockStyle.HEADING;
        ReadingFace face = metrics.face();
        switch (face) {
            case SERIF -> Fonts.loadSerif();
            case SANS -> Fonts.loadSans();
        }
        if (style.isEmpty()) {
            return letters(face, heading, false, size);
        }
        return switch (style.get()) {
            case ITALIC -> letters(face, heading, true, size);
            case BOLD -> letters(face, true, false, size);
            case STRUCK -> letters(face, heading, false, size);
            case BOLD_ITALIC -> letters(face, true, true, size);
            case SUPERSCRIPT -> letters(face, false, false, size * 0.7);
            case INLINE_LABEL -> Font.font(LABEL_FAMILY, size * 0.72);
            case RAISED_LABEL -> Font.font(LABEL_FAMILY, size * 0.5);
            case RAISED_DOUBT, RAISED_DECISION -> Font.font(LABEL_FAMILY, FontWeight.BOLD, size * 0.7);
        };
    }

    static Font letters(ReadingFace face, boolean bold, boolean italic, double size) {
        return Font.font(
                face.family(),
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }
}
