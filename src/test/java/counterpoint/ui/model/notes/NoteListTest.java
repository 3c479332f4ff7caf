package counterpoint.ui.model.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.note.Anchor;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Five marks in two cases and a note on an authority.
class NoteListTest {
    private static final String MEDINA = "medina-v-cram";
    private static final String SMITH = "smith-v-finkley";
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");

    private final WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final History history = new History();
    private final NotesModel notes = NotesModel.inMemory(workbench, history);
    private final NoteList list = notes.list();

    @BeforeEach
    void mark() {
        workbench.start();
        list.follow();
        mark(MEDINA, "majority", 3, mark -> mark.colored(Optional.of(MarkColor.HOLDING), EARLY)
                .tagged(List.of("exam"), EARLY));
        mark(MEDINA, "dissent", 3, mark -> mark.colored(Optional.of(MarkColor.DISSENT), EARLY)
                .noted("Compare the jury's part", EARLY));
        mark(SMITH, "majority", 3, mark -> mark.colored(Optional.of(MarkColor.HOLDING), EARLY));
        mark(SMITH, "dissent", 3, mark -> mark.colored(Optional.of(MarkColor.HOLDING), EARLY)
                .tagged(List.of("exam", "jury"), EARLY));
        mark(SMITH, "dissent", johnson(SMITH), mark -> mark.noted("On the citation", EARLY));
        notes.onAuthorities().treatment(authority(MEDINA), Optional.of(Treatment.DISTINGUISHES));
        notes.onAuthorities().parenthetical(authority(MEDINA), "holding that facts are for the jury");
    }

    @Test
    void whileCasesAreBeingReadTheListSaysSo() {
        List<Runnable> waiting = new ArrayList<>();
        WorkbenchModel slow = new WorkbenchModel(
                new BundledShelf(),
                TaskRunner.on(waiting::add, Runnable::run, Runnable::run, failure -> fail(failure)));
        NoteList early = NotesModel.inMemory(slow, new History()).list();
        slow.start();
        early.follow();
        // Gathers, then finds.
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(early.listed().get()).isEqualTo(NoteList.ListedNotes.NONE);

        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(early.listed().get().reading()).isFalse();
    }

    private CaseModel model(String id) {
        return workbench.entry(id).orElseThrow().model().orElseThrow();
    }

    private Edition edition(String id, String opinion) {
        return model(id).file().opinion(opinion).orElseThrow().readingText();
    }

    /// Marks the first words of a paragraph.
    private void mark(String id, String opinion, int paragraph, UnaryOperator<Mark> says) {
        Place beginning = new Locator(edition(id, opinion)).beginning(paragraph).orElseThrow();
        mark(id, opinion, beginning.at(new Span(0, 30)), says);
    }

    private void mark(String id, String opinion, Place place, UnaryOperator<Mark> says) {
        notes.of(model(id)).mark("", Selection.of(edition(id, opinion), List.of(place)).orElseThrow(), says);
    }

    private Authority authority(String id) {
        return model(id).file().authorities().authorities().stream()
                .filter(one -> one.name().equals("Johnson v. Jones"))
                .findFirst()
                .orElseThrow();
    }

    private Place johnson(String id) {
        return edition(id, "dissent").mentions().stream()
                .filter(mention -> mention.means(authority(id).key()))
                .map(Mention::citation)
                .findFirst()
                .orElseThrow()
                .place();
    }

    private List<NoteRow> rows() {
        return list.listed().get().found().rows();
    }

    private Map<String, Integer> counts(NoteFacet facet) {
        return list.listed().get().found().counts().getOrDefault(facet, Map.of());
    }

    @Test
    void everyCaseIsListedInOrderAndAuthoritiesLast() {
        assertThat(rows()).extracting(NoteRow::caseId).containsExactly(MEDINA, MEDINA, SMITH, SMITH, SMITH, "");
        assertThat(list.listed().get().lines().stream().filter(NoteLine.Heading.class::isInstance)).hasSize(5);
        assertThat(counts(NoteFacet.COLOR)).isEqualTo(Map.of("holding", 3, "dissent", 1, NoteRow.NO_COLOR, 2));
        assertThat(counts(NoteFacet.TAG)).isEqualTo(Map.of("exam", 2, "jury", 1));
        assertThat(counts(NoteFacet.SIDE)).isEqualTo(Map.of("MAJORITY", 2, "DISSENT", 3));
        assertThat(counts(NoteFacet.CASE)).isEqualTo(Map.of(MEDINA, 2, SMITH, 3));
        assertThat(counts(NoteFacet.STATE)).isEqualTo(Map.of("WORDED", 3, "ON_AUTHORITY", 1));
    }

    @Test
    void filtersCombineAndCountWhatEachValueWouldGive() {
        list.toggle(NoteFacet.COLOR, "holding");
        list.toggle(NoteFacet.SIDE, "DISSENT");

        assertThat(rows()).extracting(NoteRow::caseId).containsExactly(SMITH);
        assertThat(counts(NoteFacet.SIDE)).isEqualTo(Map.of("MAJORITY", 2, "DISSENT", 1));
        assertThat(counts(NoteFacet.COLOR)).isEqualTo(Map.of("holding", 1, "dissent", 1, NoteRow.NO_COLOR, 1));

        list.toggle(NoteFacet.TAG, "exam");
        list.toggle(NoteFacet.CASE, SMITH);
        list.filter().set(list.filter().get().with("EXAM jury"));
        assertThat(rows()).hasSize(1);
        list.filter().set(list.filter().get().with("facts"));
        assertThat(rows()).isEmpty();
        list.widen();
        assertThat(rows()).hasSize(6);
    }

    @Test
    void severalValuesOfOneFacetAddUp() {
        list.toggle(NoteFacet.COLOR, "holding");
        list.toggle(NoteFacet.COLOR, "dissent");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void anAuthorityFindsMarksOverItsMentionsAndNotesOnIt() {
        String key = rows().stream()
                .filter(NoteRow::isOnAuthority)
                .map(row -> row.names().getFirst())
                .findFirst()
                .orElseThrow();
        list.toggle(NoteFacet.AUTHORITY, key);

        assertThat(rows()).extracting(NoteRow::caseId).contains(SMITH, "");
        assertThat(rows()).allMatch(row -> row.names().contains(key));
        assertThat(list.authorityName(key)).isEqualTo("Johnson v. Jones");
    }

    @Test
    void textIsSoughtInMarkedWordsNotesTagsAndParentheticals() {
        list.filter().set(NoteFilter.ALL.with("jury"));
        assertThat(rows()).hasSize(3);
        list.filter().set(NoteFilter.ALL.with(notes.of(model(MEDINA)).places().get().inOrder().getFirst()
                .target().texts().getFirst().anchor().exact().toUpperCase(Locale.ROOT)));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void severalAreDeletedAndRecoloredAtOnceAndUndoneByName() {
        List<NoteRow> all = rows();
        list.remove(List.of(all.getFirst(), all.getLast()));
        assertThat(rows()).hasSize(4);
        assertThat(history.undoName()).contains("deletion of 2 notes");
        history.undo();
        assertThat(rows()).isEqualTo(all);

        list.recolor(all, Optional.of(MarkColor.QUESTION));
        assertThat(counts(NoteFacet.COLOR)).isEqualTo(Map.of("question", 5, NoteRow.NO_COLOR, 1));
        assertThat(history.undoName()).contains("other color of 5 marks");
        history.undo();
        assertThat(rows()).isEqualTo(all);
    }

    @Test
    void whatSaysNothingWithoutItsColorGoes() {
        list.recolor(rows(), Optional.empty());
        assertThat(counts(NoteFacet.COLOR)).isEqualTo(Map.of(NoteRow.NO_COLOR, 5));
    }

    @Test
    void theNewestStandsFirstWhateverItsCase() {
        list.order().set(NoteOrder.NEWEST);
        assertThat(list.listed().get().lines()).hasSize(6).allMatch(NoteLine.Entry.class::isInstance);
        assertThat(list.listed().get().lines().getFirst())
                .isEqualTo(new NoteLine.Entry(rows().getLast(), true));
    }

    @Test
    void aMarkIsReadWhereItStands() {
        workbench.show(View.NOTES);
        NoteRow last = rows().get(3);

        assertThat(list.open(last)).isTrue();

        assertThat(workbench.open().get()).contains(workbench.entry(SMITH).orElseThrow());
        assertThat(workbench.view().get()).isEqualTo(View.READ);
        assertThat(notes.of(model(SMITH)).chosen().get()).contains(last.mark().id());
        workbench.back();
        assertThat(workbench.view().get()).isEqualTo(View.NOTES);
    }

    @Test
    void whatIsNotFoundIsListedWithItsOldText() {
        Anchor anchor = rows().getFirst().mark().target().texts().getFirst().anchor();
        Anchor gone = new Anchor(
                anchor.opinion(), anchor.file(), anchor.sourceHash(), anchor.position(), "words that no opinion prints",
                "before", "after");
        Mark orphan = Mark.on(new MarkTarget.OfText(List.of(new MarkedText(gone, 0))), EARLY)
                .colored(Optional.of(MarkColor.FACTS), EARLY);
        notes.of(model(MEDINA)).take("", new Marks(List.of(orphan), List.of()));

        list.toggle(NoteFacet.STATE, NoteState.NOT_FOUND.name());
        assertThat(rows()).extracting(NoteRow::words).containsExactly("words that no opinion prints");
        assertThat(rows().getFirst().opinion()).isEmpty();
    }

    @Test
    void aNoteOnAnAuthorityHoldsInEveryCase() {
        AuthorityNotes onAuthorities = notes.onAuthorities();
        assertThat(onAuthorities.on(authority(SMITH))).isEqualTo(onAuthorities.on(authority(MEDINA))).hasSize(1);
        onAuthorities.note(authority(SMITH), "Read before class");
        assertThat(onAuthorities.marks().get().marks()).hasSize(1);
        assertThat(NoteWords.of(onAuthorities.on(authority(MEDINA)).getFirst())).containsExactly(
                "≠ distinguishes", "(holding that facts are for the jury)", "Read before class");
    }
}
