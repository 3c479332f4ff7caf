package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.print.PrintSheet;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// The window on screens and in countries that are not those of its makers.
@ExtendWith(RealWindow.Closed.class)
class AnywhereTest {
    private static final double TOUCHES = 1;

    private static RealWindow open(double scale) {
        return new RealWindow(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
            model.start(BundledShelf.SMITH);
            Scene scene = new Scene(new MainView(model), 1024, 700);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            stage.setScene(scene);
            stage.show();
            return stage;
        }));
    }

    @Test
    void atTwiceTheScaleEveryControlIsWholeAndInSight() {
        RealWindow window = open(2);
        for (View view : View.values()) {
            window.robot.interact(() -> window.view().model().show(view));
            WaitForAsyncUtils.waitForFxEvents();
            window.robot.interact(() -> Camera.settle(window.view()));
            List<Node> controls = window.on(() -> controls(window.view()));
            assertThat(controls).as("of " + view).hasSizeGreaterThan(4);
            assertThat(window.on(() -> controls.stream().filter(AnywhereTest::isCut).toList()))
                    .as("cut or outside in " + view)
                    .isEmpty();
            assertThat(window.on(() -> overlapping(controls))).as("overlap in " + view).isEmpty();
        }
        window.close();
    }

    @Test
    void atTwiceTheScaleTheSheetThatPrintsIsWholeAndInSight() throws Exception {
        RealWindow window = open(2);
        PrintSheet printing = window.view().exports().printing();
        window.robot.interact(() -> printing.model().printers().reach(() -> List.of(new SamplePrinter())));
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.P);
        Stage sheet = window.on(() -> printing.window().orElseThrow());
        window.robot.interact(() -> {
            sheet.setRenderScaleX(2);
            sheet.setRenderScaleY(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        window.robot.interact(() -> Camera.settle(sheet.getScene().getRoot()));

        List<Node> controls = window.on(() -> controls(sheet.getScene().getRoot()));
        assertThat(controls).hasSizeGreaterThan(12);
        assertThat(window.on(() -> controls.stream().filter(AnywhereTest::isCut).toList())).isEmpty();
        assertThat(window.on(() -> overlapping(controls))).isEmpty();
        assertThat(sheet.getWidth()).isLessThan(1024);
        assertThat(sheet.getHeight()).isLessThan(700);
        Camera.write(
                window.on(() -> Camera.image(sheet.getScene().snapshot(null))),
                Path.of("target/pictures/print-sheet@2.png"));
        window.close();
    }

    /// The controls that do not scroll.
    private static List<Node> controls(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node instanceof ScrollPane || node instanceof ListView<?>) {
            return found;
        }
        if (node instanceof ButtonBase || node instanceof TextField) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
        }
        return found;
    }

    private static boolean isCut(Node control) {
        Bounds window = new BoundingBox(
                -TOUCHES, -TOUCHES, control.getScene().getWidth() + 2 * TOUCHES,
                control.getScene().getHeight() + 2 * TOUCHES);
        boolean cut = control instanceof Labeled labeled && labeled.isTextTruncated();
        return cut || !window.contains(bounds(control));
    }

    private static List<List<Node>> overlapping(List<Node> controls) {
        List<List<Node>> pairs = new ArrayList<>();
        for (int one = 0; one < controls.size(); one++) {
            for (int other = one + 1; other < controls.size(); other++) {
                if (overlap(bounds(controls.get(one)), bounds(controls.get(other)))) {
                    pairs.add(List.of(controls.get(one), controls.get(other)));
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMaxX() - TOUCHES > other.getMinX()
                && other.getMaxX() - TOUCHES > one.getMinX()
                && one.getMaxY() - TOUCHES > other.getMinY()
                && other.getMaxY() - TOUCHES > one.getMinY();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void whereDigitsAreOthersAndLinesRunTheOtherWayTheEnglishTextStaysAsPrinted() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            RealWindow window = open(1);
            assertThat(window.view().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(window.texts(".status-where .label")).contains("Majority ¶1 of 96");
            assertThat(window.on(() -> window.column(Column.LEFT).locator().label(window.beginning(Column.LEFT, 50))))
                    .isEqualTo("¶50");
            window.robot.interact(() -> window.view().model().show(View.AUTHORITIES));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.texts(".label")).contains("44").noneMatch(words -> words.matches(".*[\u0660-\u0669].*"));
            window.close();
        } finally {
            Locale.setDefault(before);
        }
    }
}
