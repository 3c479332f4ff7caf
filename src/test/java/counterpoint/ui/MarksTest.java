package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Column;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A student marks opinions in the real window, by the keyboard.
@ExtendWith(RealWindow.Closed.class)
class MarksTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatAStudentMarkedIsThereAfterARestart() throws Exception {
        MarkingWindow window = open(BundledShelf.SMITH);
        window.caret(Column.RIGHT, window.beginning(Column.RIGHT, 3));
        window.extendToNextParagraph();
        window.press(KeyCode.DIGIT3);
        Mark mark = window.only();
        assertThat(mark.color()).contains(MarkColor.HOLDING);
        assertThat(window.places(mark)).hasSize(2);

        window.press(KeyCode.DIGIT5);
        assertThat(window.only()).extracting(Mark::id, Mark::color)
                .containsExactly(mark.id(), Optional.of(MarkColor.DISSENT));
        window.press(KeyCode.DIGIT5);
        assertThat(window.all()).isEmpty();
        window.undo();
        window.undo();
        assertThat(window.only().color()).contains(MarkColor.HOLDING);

        window.press(KeyCode.N);
        Typing.write(window.robot, window.stage.getScene(), ".growing-area", "Who says so?");
        window.press(KeyCode.ENTER);
        assertThat(window.on(() -> window.stage.getScene().getFocusOwner())).isInstanceOf(TextPane.class);
        window.press(KeyCode.T);
        Typing.write(window.robot, window.stage.getScene(), ".tag-words", "jury");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.undo();
        assertThat(window.only()).extracting(Mark::note, Mark::tags).containsExactly("Who says so?", List.of());
        window.undo();
        assertThat(window.only().note()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Mark written = window.only();
        assertThat(written).extracting(Mark::note, Mark::tags).containsExactly("Who says so?", List.of("jury"));
        window.picture("marks-two-paragraphs");
        window.close();

        MarkingWindow again = open(BundledShelf.SMITH);
        assertThat(again.only()).isEqualTo(written);
        assertThat(again.places(written)).hasSize(2);
        again.close();
    }

    @Test
    void overlappingMarksAreToldApartChosenInTurnAndDeleted() throws Exception {
        MarkingWindow window = open(BundledShelf.MEDINA);
        window.caret(Column.RIGHT, window.beginning(Column.RIGHT, 3));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.DIGIT4);
        window.caret(Column.RIGHT, window.beginning(Column.RIGHT, 3));
        window.extendWords(6);
        window.press(KeyCode.NUMPAD5);
        List<Mark> both = window.all();
        assertThat(both).extracting(mark -> mark.color().orElseThrow())
                .containsExactly(MarkColor.REASONING, MarkColor.DISSENT);
        window.places(both.getLast());
        window.picture("marks-overlapping");

        window.caret(Column.RIGHT, window.beginning(Column.RIGHT, 3));
        window.press(KeyCode.ESCAPE);
        assertThat(window.chosen()).isEmpty();
        window.press(KeyCode.ENTER);
        assertThat(window.chosen()).contains(both.getLast().id());
        window.press(KeyCode.ENTER);
        assertThat(window.chosen()).contains(both.getFirst().id());
        window.press(KeyCode.DELETE);
        assertThat(window.all()).containsExactly(both.getLast());
        assertThat(window.on(() -> window.view().desk().undo().undoName().get())).contains("deletion of a highlight");
        window.undo();
        assertThat(window.all()).containsExactlyElementsOf(both);

        window.robot.interact(() -> window.column(Column.RIGHT)
                .show(window.column(Column.RIGHT).opinion().get().editions().get(1)));
        assertThat(window.on(() -> window.column(Column.RIGHT).edition().get().label())).isEqualTo("F.3d");
        assertThat(window.places(both.getFirst())).hasSize(1);
        window.picture("marks-other-print");
        window.close();
    }

    @Test
    void wordsLeftOutAreFoldedOpenedAndNotQuoted() throws Exception {
        MarkingWindow window = open(BundledShelf.MEDINA);
        Place paragraph = window.beginning(Column.RIGHT, 3);
        String whole = window.text(paragraph.block());
        window.caret(Column.RIGHT, paragraph);
        window.extendWords(4);
        String gone = window.on(() -> window.pane(Column.RIGHT).selectedText());
        List<TextBlock> before = window.on(() -> window.pane(Column.RIGHT).blocks());
        window.robot.interact(() -> window.marking().elide());
        window.waitFor(() -> window.text(paragraph.block()).contains("4\u00A0words\u00A0left\u00A0out"));
        List<TextBlock> after = window.on(() -> window.pane(Column.RIGHT).blocks());
        for (int block = 0; block < after.size(); block++) {
            if (block != paragraph.block()) {
                assertThat(after.get(block)).as("block " + block + " is not set anew").isSameAs(before.get(block));
            }
        }
        assertThat(window.text(paragraph.block())).doesNotContain(gone);

        window.caret(Column.RIGHT, paragraph);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString()))
                .doesNotContain(gone)
                .contains("252 F.3d 1124, 1134", "(Seymour, J., dissenting).");
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getHtml())).contains("<i>Medina v. Cram</i>");

        window.caret(Column.RIGHT, paragraph);
        window.press(KeyCode.ENTER);
        window.waitFor(() -> window.text(paragraph.block()).equals(whole));
        window.close();
    }

    private MarkingWindow open(String caseId) throws Exception {
        MarkingWindow window = MarkingWindow.in(folder);
        window.read(caseId);
        return window;
    }
}
