package counterpoint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A field that grows shows all of its words, however wide it is.
class GrowingAreaTest {
    private static final String WORDS = "“evidence sufficiency” OR “evidentiary sufficiency” OR “sufficiency of the"
            + " evidence” OR “abstract legal question/issues/questions”~2 OR “abstract issues of law”";

    /// Above the words and below them.
    private static final double PADDING = 10;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void noLineIsCutAtAnyWidth() {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, GrowingAreaTest::widthsWithACutLine)).isEmpty();
    }

    private static List<Double> widthsWithACutLine() {
        GrowingArea area = new GrowingArea("Query", _ -> {
        }, () -> {
        });
        area.show(WORDS);
        VBox column = new VBox(area);
        Scene scene = new Scene(new StackPane(new Group(column)), 800, 600);
        Theme.LIGHT.dress(scene);
        List<Double> cut = new ArrayList<>();
        for (double width = 160; width < 640; width += 0.5) {
            column.setMinWidth(width);
            column.setPrefWidth(width);
            column.setMaxWidth(width);
            for (int pulse = 0; pulse < 3; pulse++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            Text words = (Text) area.lookup(".content").lookup(".text");
            if (words.getLayoutBounds().getHeight() > area.getHeight() - PADDING) {
                cut.add(width);
            }
        }
        return cut;
    }
}
