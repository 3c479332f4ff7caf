package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.PlacedMarks;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextSelection;
import counterpoint.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A student marks opinions in the real window, by the keyboard.
@ExtendWith(RealWindow.Closed.class)
class MarksTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aHighlightOverTwoParagraphsIsRecoloredTakenOffAndUndone() throws Exception {
        Marked window = open(BundledShelf.SMITH);
        window.caret(Column.RIGHT, window.beginning(Column.RIGHT, 3));
        window.extendToNextParagraph();
        window.press(KeyCode.DIGIT3);

        Mark mark = window.only();
        assertThat(mark.color()).contains(MarkColor.HOLDING);
        assertThat(window.blocks(mark)).hasSize(2);

        window.press(KeyCode.DIGIT5);
        assertThat(window.only()).extracting(Mark::id, Mark::color)
                .containsExactly(mark.id(), Optional.of(MarkColor.DISSENT));
        window.press(KeyCode.DIGIT5);
        assertThat(window.marks().marks().get().marks()).isEmpty();

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.only().color()).contains(MarkColor.HOLDING);
        window.picture("marks-two-paragraphs");
        window.close();
    }

    private Marked open(String caseId) throws Exception {
        Marked window = new Marked(WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> Workbench.show(new Stage(), new BundledShelf(), Workspace.open(folder))));
        window.read(caseId);
        return window;
    }

    /// The window of a student.
    private static final class Marked extends RealWindow {
        Marked(Stage stage) {
            super(stage);
        }

        MarkedCase marks() {
            return view().notes().of(caseModel());
        }

        Mark only() {
            List<Mark> all = on(() -> marks().marks().get().marks());
            assertThat(all).hasSize(1);
            return all.getFirst();
        }

        /// Where a mark stands in the print that the right column shows.
        List<Place> blocks(Mark mark) throws Exception {
            waitFor(() -> !places(mark).isEmpty());
            return on(() -> places(mark));
        }

        private List<Place> places(Mark mark) {
            return marks().places().get().in(column(Column.RIGHT).edition().get()).all().stream()
                    .filter(placed -> placed.mark().id().equals(mark.id()))
                    .map(PlacedMarks.Placed::place)
                    .toList();
        }

        /// Gives the keyboard to a column with the caret at a place.
        void caret(Column side, Place place) {
            robot.interact(() -> {
                column(side).scrollTo(place, 0.2);
                TextPane pane = pane(side);
                pane.requestFocus();
                pane.selectionProperty().set(TextSelection.at(new TextPosition(place.block(), 0)));
            });
            WaitForAsyncUtils.waitForFxEvents();
        }

        /// With Shift and the arrows: to the end of this paragraph and four words into the next.
        void extendToNextParagraph() {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }
}
