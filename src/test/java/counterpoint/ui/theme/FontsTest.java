package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
