package counterpoint.ui.model.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.authority.Mention;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.export.QuoteStyle;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
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

    private final Marking marking = notes.marking(SMITH);

    @Test
    void theSameColorAgainTakesItOffAndAnotherReplacesIt() {
        marking.select(Optional.of(words(2, 0, 40)));
        marking.highlight(3);
        marking.highlight(5);
        assertThat(smith.marks().get().marks()).extracting(mark -> mark.color().orElseThrow())
                .containsExactly(MarkColor.DISSENT);
        assertThat(history.undoName()).contains("other color of a highlight");
        marking.highlight(5);
        assertThat(smith.marks().get()).isEqualTo(Marks.NONE);
    }

    @Test
    void aKeyIsAboutTheMarkOnJustTheseWords() {
        Mark whole = smith.mark("highlight", words(2, 0, 40), NotesModelTest::holding);
        marking.select(Optional.of(words(2, 0, 20)));
        assertThat(marking.subject()).isEmpty();
        marking.select(Optional.of(words(2, 0, 40)));
        assertThat(marking.subject()).contains(whole);
    }

    @Test
    void aNoteIsKeptWhileItIsWrittenAndIsOneStep() {
        marking.select(Optional.of(words(2, 0, 40)));
        Mark mark = marking.toWriteIn().orElseThrow();
        marking.write(mark, "Who");
        marking.write(mark, "Who says so?");
        assertThat(smith.marks().get().marks()).extracting(Mark::note).containsExactly("Who says so?");
        assertThat(history.undoName()).isEmpty();

        smith.keep();
        history.undo();
        assertThat(smith.marks().get()).isEqualTo(Marks.NONE);
        assertThat(history.undoName()).isEmpty();
    }

    @Test
    void whatIsWrittenIsAStepOfItsOwnBeforeAnotherChange() {
        marking.select(Optional.of(words(2, 0, 40)));
        marking.write(marking.toWriteIn().orElseThrow(), "Who says so?");
        marking.tag(List.of("jury"));
        history.undo();
        assertThat(smith.marks().get().marks()).extracting(Mark::note, Mark::tags)
                .containsExactly(tuple("Who says so?", List.of()));
    }

    @Test
    void wordsThatAreJustACitationAreMarkedAndAnnotatedAsACitation() {
        Mention mention = DISSENT.mentions().stream()
                .filter(one -> one.authority().isPresent() && one.countsAsMention())
                .findFirst()
                .orElseThrow();
        marking.select(Selection.of(DISSENT, List.of(mention.citation().place())));
        marking.citation().annotate(Optional.of("holding otherwise"), Optional.of(Treatment.DISTINGUISHES));

        Mark mark = smith.marks().get().marks().getFirst();
        assertThat(mark.target()).isInstanceOfSatisfying(
                MarkTarget.OfCitation.class,
                on -> assertThat(on.authority()).isEqualTo(mention.authority().orElseThrow().key()));
        assertThat(marking.citation().annotation()).contains(mark);
        marking.citation().annotate(Optional.empty(), Optional.empty());
        assertThat(smith.marks().get()).isEqualTo(Marks.NONE);
    }

    @Test
    void anOrphanIsAttachedAsANewMarkThatSaysTheSame() {
        Mark old = smith.mark("note", words(2, 0, 40), mark -> mark.noted("Why?", Instant.EPOCH));
        marking.select(Optional.of(words(3, 0, 20)));
        marking.attach(old);
        Mark fresh = smith.marks().get().marks().getFirst();
        assertThat(fresh).extracting(Mark::note).isEqualTo("Why?");
        assertThat(fresh.id()).isNotEqualTo(old.id());
        assertThat(smith.on(words(3, 0, 20))).containsExactly(fresh);
        history.undo();
        assertThat(smith.marks().get().marks()).containsExactly(old);
    }

    @Test
    void whatIsLeftOutIsNotQuoted() {
        Selection all = words(2, 0, 60);
        String text = all.words().getFirst();
        marking.select(Optional.of(words(2, 0, 20)));
        marking.elide();
        marking.select(Optional.of(all));
        String quoted = marking.quotation().orElseThrow().plain();
        assertThat(quoted).doesNotContain(text.substring(0, 20)).contains(text.substring(40, 55));
    }

    @Test
    void theStyleOfCopyingIsRemembered() {
        notes.copying().choose(QuoteStyle.FULL.in(QuoteStyle.Form.SHORT).with(QuoteStyle.Prints.SLIP));
        marking.select(Optional.of(words(2, 0, 40)));
        assertThat(marking.quotation().orElseThrow().cite().name()).isEqualTo("Smith");
        assertThat(marking.quotation().orElseThrow().rest()).contains("slip op. at");
    }
}
