package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reads an opinion that is printed twice, in the real window on the headless platform.
@ExtendWith(ApplicationExtension.class)
class EditionsTest {
    private static final CaseFile MEDINA = new CaseReader()
            .read("medina-v-cram", Path.of("opinions/medina-v-cram"));

    private final WorkbenchModel model = new WorkbenchModel(new OneCase(), TaskRunner.inPlace());
    private final AtomicReference<Scene> window = new AtomicReference<>();

    private record OneCase() implements Shelf {
        @Override
        public List<Entry> entries() {
            return List.of(new Entry(MEDINA.id(), MEDINA.caption()));
        }

        @Override
        public CaseFile read(String id) {
            return MEDINA;
        }
    }

    @Start
    void start(Stage stage) {
        window.set(ShownWindow.in(stage, model));
    }

    @Test
    void theSlipHasThePagesOfTheReporterInItsMargin(FxRobot robot) {
        List<String> pages = dissent(robot).blocks().stream()
                .flatMap(block -> block.labels().stream())
                .filter(label -> label.kind() == MarginLabel.Kind.PAGE)
                .map(MarginLabel::text)
                .toList();

        assertThat(pages)
                .containsExactly("*1133", "*1134", "*1135", "*1136", "*1137", "*1138", "*1139", "*1140");
    }

    @Test
    void theMarksOfPlacedFootnotesStandInTheText(FxRobot robot) {
        assertThat(dissent(robot).blocks().stream().map(block -> block.text()))
                .anyMatch(text -> text.contains("by the fact finder.”1 We followed"));
    }

    @Test
    void aSelectionIsCopiedWithItsPage(FxRobot robot) {
        TextPane pane = dissent(robot);
        robot.interact(() -> {
            pane.requestFocus();
            pane.selectionProperty()
                    .set(new TextSelection(new TextPosition(0, 0), new TextPosition(0, 29)));
        });
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        settle();

        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get())
                .isEqualTo("“I regret that I am unable to” Medina v. Cram, 252 F.3d 1124, 1133 (10th Cir. 2001)"
                        + " (Seymour, J., dissenting).");
    }

    @Test
    void theOtherPrintIsShownAtTheSamePlace(FxRobot robot) {
        ColumnModel column = column();
        robot.interact(() -> column.scrollTo(place(column, "Likewise in McNair v. Coffey"), 0));
        settle();
        robot.interact(() -> column.show(column.opinion().get().editions().get(1)));
        settle();

        assertThat(column.edition().get().label()).isEqualTo("F.3d");
        Place top = column.top();
        assertThat(column.edition().get().opinion().block(top).text().text())
                .startsWith("Likewise in McNair v. Coffey");
        assertThat(top.clean().start()).isLessThan(70);
    }

    @Test
    void theListOfDifferencesLeadsToEach(FxRobot robot) throws IOException {
        dissent(robot);
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        settle();

        ListView<?> list = robot.lookup(".differences-list").queryListView();
        assertThat(robot.lookup(".differences-panel").query().isVisible()).isTrue();
        assertThat(robot.lookup(".differences-summary").queryLabeled().getText())
                .isEqualTo("Slip opinion and F.3d: 4 changes of words");
        picture("differences");
        robot.interact(list::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        Place there = place(column(), "48 U.S. 635");
        assertThat(column().sight().get().orElseThrow().holds(there)).isTrue();
        picture("difference-in-its-place");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".differences-panel").query().isVisible()).isFalse();
    }

    private static Place place(ColumnModel column, String words) {
        var body = column.edition().get().opinion().body();
        for (int block = 0; block < body.size(); block++) {
            int at = body.get(block).text().text().indexOf(words);
            if (at >= 0) {
                return new Place("dissent", false, block, new Span(at, at));
            }
        }
        throw new IllegalArgumentException(words);
    }

    private ColumnModel column() {
        return model.model().orElseThrow().column(Column.RIGHT).orElseThrow();
    }

    /// The text of the dissent, which has the keyboard.
    private static TextPane dissent(FxRobot robot) {
        TextPane pane = robot.lookup("#dissent").queryAs(TextPane.class);
        robot.interact(pane::requestFocus);
        settle();
        return pane;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws IOException {
        Camera.write(
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Camera.image(window.get().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }
}
