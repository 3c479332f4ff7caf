package counterpoint.ui.model.notes;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesModelTest {
    private static final CaseModel SMITH = new CaseModel(
            new CaseReader().read("smith-v-finkley", Path.of("opinions").resolve("smith-v-finkley")));
    private static final Edition DISSENT = SMITH.file().opinion("dissent").orElseThrow().readingText();

    private final History history = new History();
    private final NotesModel notes = NotesModel.inMemory(
            new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace()), history);
    private final MarkedCase smith = notes.of(SMITH);

    private static Selection words(int block, int from, int to) {
        Place place = new Place("dissent", false, block, new Span(from, to));
        return Selection.of(DISSENT, List.of(place)).orElseThrow();
    }

    private static Mark holding(Mark mark) {
        return mark.colored(Optional.of(MarkColor.HOLDING), Instant.EPOCH);
    }

    @Test
    void aNewMarkIsChosenAndStandsAtItsWords() {
        Mark mark = smith.mark("highlight", words(2, 0, 40), NotesModelTest::holding);

        assertThat(smith.chosenMark()).contains(mark);
        assertThat(smith.on(words(2, 10, 12))).containsExactly(mark);
        assertThat(smith.on(words(2, 40, 50))).isEmpty();
        assertThat(history.undoName()).contains("highlight");
    }

    @Test
    void whatIsUndoneIsGoneFromTheTextAndComesBackAtItsPlace() {
        Mark mark = smith.mark("highlight", words(2, 0, 40), NotesModelTest::holding);
        history.undo();
        assertThat(smith.marks().get()).isEqualTo(Marks.NONE);
        assertThat(smith.on(words(2, 10, 12))).isEmpty();
        history.redo();
        assertThat(smith.on(words(2, 10, 12))).containsExactly(mark);
    }

    @Test
    void aMarkThatSaysNothingAnyMoreGoes() {
        Mark mark = smith.mark("highlight", words(2, 0, 40), NotesModelTest::holding);
        smith.change("removal of color", mark.id(), one -> one.colored(Optional.empty(), Instant.EPOCH));

        assertThat(smith.marks().get()).isEqualTo(Marks.NONE);
    }

    @Test
    void aNameOfAColorCanBeUndone() {
        notes.colors().change("color name", names -> names.renamed(MarkColor.USEFUL, "Rule"));
        assertThat(notes.colors().now().get().name(MarkColor.USEFUL)).isEqualTo("Rule");
        history.undo();
        assertThat(notes.colors().now().get().name(MarkColor.USEFUL)).isEqualTo("Useful");
    }
}
