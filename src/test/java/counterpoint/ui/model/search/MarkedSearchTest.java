package counterpoint.ui.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.search.Facet;
import counterpoint.search.Snippet;
import counterpoint.session.KeptValue;
import counterpoint.session.NoteStore;
import counterpoint.session.SavedSearches;
import counterpoint.session.SearchHabits;
import counterpoint.session.SeenPassages;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two marked passages in two cases.
class MarkedSearchTest {
    private static final String MEDINA = "medina-v-cram";
    private static final String SMITH = "smith-v-finkley";

    private final WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final History history = new History();
    private final NotesModel notes = new NotesModel(workbench, NoteStore.inMemory(), history);
    private final SearchModel search = new SearchModel(workbench);

    @BeforeEach
    void mark() {
        search.follow(notes);
        workbench.start();
        mark(MEDINA, "majority", 3, MarkColor.HOLDING, "");
        mark(SMITH, "dissent", 3, MarkColor.DISSENT, "Compare the other case");
        search.show();
    }

    private void mark(String id, String opinion, int paragraph, MarkColor color, String note, String... tags) {
        CaseModel model = workbench.entry(id).orElseThrow().model().orElseThrow();
        Edition text = model.file().opinion(opinion).orElseThrow().readingText();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        notes.of(model).mark(
                "highlight",
                Selection.of(text, List.of(new Locator(text).beginning(paragraph).orElseThrow()
                        .at(new Span(0, 30)))).orElseThrow(),
                mark -> mark.colored(Optional.of(color), now).noted(note, now).tagged(List.of(tags), now));
    }

    private List<String> found() {
        return search.findings().get().hits().stream()
                .map(hit -> hit.entry().id() + " " + hit.opinion().id() + " " + hit.marks().stream().map(Mark::note)
                        .toList())
                .sorted()
                .toList();
    }

    private List<FacetValue> marked() {
        return search.findings().get().facets().getOrDefault(Facet.MARKED, List.of());
    }

    @Test
    void markedPassagesOfAllCasesAreFoundWithTheReadersNotes() {
        search.question().toggle(Facet.MARKED, Facet.ANY_MARK);

        assertThat(found()).containsExactly(
                "medina-v-cram majority []",
                "smith-v-finkley dissent [Compare the other case]");
        assertThat(marked()).containsExactly(
                new FacetValue(Facet.MARKED, Facet.ANY_MARK, "Any mark", 2, true),
                new FacetValue(Facet.MARKED, "holding", "Holding", 1, false),
                new FacetValue(Facet.MARKED, "dissent", "Dissent", 1, false));
    }

    @Test
    void theFacetCountsWhatTheWordsAndTheOtherFacetsLetThrough() {
        search.question().toggle(Facet.SIDE, "DISSENT");
        assertThat(marked()).containsExactly(
                new FacetValue(Facet.MARKED, Facet.ANY_MARK, "Any mark", 1, false),
                new FacetValue(Facet.MARKED, "dissent", "Dissent", 1, false));

        search.question().toggle(Facet.MARKED, Facet.ANY_MARK);
        assertThat(found()).containsExactly("smith-v-finkley dissent [Compare the other case]");
        String word = search.findings().get().hits().getFirst().passage().text().split(" ")[3];
        search.question().words().set("\"" + word + "\"");
        assertThat(found()).containsExactly("smith-v-finkley dissent [Compare the other case]");
        search.question().words().set("\"interlocutory zebra\"");
        assertThat(found()).isEmpty();
    }

    @Test
    void theWordsOfANoteFindItsPassage() {
        search.question().words().set("note:compare");

        assertThat(found()).containsExactly("smith-v-finkley dissent [Compare the other case]");
        assertThat(search.findings().get().hits().getFirst().found().note().map(Snippet::html))
                .contains("<em>Compare</em> the other case");
        search.question().words().set("\"Compare the other case\"");
        assertThat(found()).containsExactly("smith-v-finkley dissent [Compare the other case]");
        history.undo();
        assertThat(found()).isEmpty();
    }

    @Test
    void ownWordsAndTagsAreOfferedWhileTyping() {
        mark(MEDINA, "majority", 4, MarkColor.FACTS, "", "standard of review");
        search.question().words().set("note:com");
        search.box().typed("note:com", 8);
        assertThat(search.box().offer().get().list()).extracting(Suggestion::text).containsExactly("note:compare ");

        search.box().typed("tag:rev", 7);
        assertThat(search.box().offer().get().list()).extracting(Suggestion::text)
                .containsExactly("tag:\"standard of review\" ");
    }

    @Test
    void aSavedSearchIsCountedWithMarksBeforeAnythingIsShown() {
        SearchDesk desk = new SearchDesk(
                KeptValue.inMemory(new SavedSearches(List.of(
                        new SavedSearches.Saved("1", "Mine", "", Map.of("marked", List.of("any")), false),
                        new SavedSearches.Saved("2", "Compare", "note:compare", Map.of(), false)))),
                KeptValue.inMemory(SeenPassages.NONE.with("1", List.of("other")).with("2", List.of("other"))),
                KeptValue.inMemory(SearchHabits.NONE),
                history);
        SearchModel fresh = new SearchModel(workbench, desk);
        fresh.follow(notes);

        assertThat(fresh.saved().rows().get()).extracting(SavedModel.Row::fresh)
                .containsExactly(OptionalInt.of(2), OptionalInt.of(1));
    }

    @Test
    void aMarkThatIsUndoneIsNoLongerFound() {
        search.question().toggle(Facet.MARKED, Facet.ANY_MARK);
        history.undo();
        assertThat(found()).hasSize(1).first().asString().startsWith("medina-v-cram majority");

        history.undo();
        assertThat(found()).isEmpty();
        assertThat(search.findings().get().problem()).contains("You have marked no passage of the library.");

        history.redo();
        assertThat(found()).hasSize(1);
    }
}
