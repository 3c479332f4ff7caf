package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Treatment;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Letters that are not there do not keep the window from opening.
@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @Test
    void theNamesOfCasesHaveTheirItalicsBeforeTheTextIsSet() {
        Fonts.load();

        assertThat(Font.font(Fonts.READING, FontPosture.ITALIC, 15).getName()).isEqualTo("Liberation Serif Italic");
    }

    /// A machine without fonts of its own shows a box for any other.
    @Test
    void theWindowSaysNothingForWhichItsOwnFontHasNoLetter() throws Exception {
        java.awt.Font own;
        try (InputStream face = Objects.requireNonNull(
                Fonts.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf"))) {
            own = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, face);
        }
        ResourceBundle texts = ResourceBundle.getBundle("counterpoint.ui.texts", Locale.US);
        Stream<String> marks = Stream.of(Treatment.values()).map(TreatmentMark::of).map(TreatmentMark::mark);
        assertThat(Stream.concat(texts.keySet().stream().map(texts::getString), marks)
                .flatMapToInt(String::codePoints)
                .filter(letter -> !own.canDisplay(letter) && !Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .distinct()).isEmpty();
    }

    @Test
    void aFontThatIsNotThereIsNamedAndTheOthersAreLoaded() {
        Fonts.load();
        Fonts.loadSerif();
        Fonts.loadSans();

        assertThat(Fonts.missing()).isEmpty();
        assertThat(Fonts.missing(List.of("/liberation/LiberationSerif-Regular.ttf", "/liberation/None.ttf")))
                .containsExactly("/liberation/None.ttf");
    }
}
