package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Letters that are not there do not keep the window from opening.
@ExtendWith(ApplicationExtension.class)
class FontsTest {
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
