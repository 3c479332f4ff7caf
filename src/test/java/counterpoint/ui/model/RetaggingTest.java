package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseReader;
import counterpoint.compare.Decided;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineQuery;
import counterpoint.doctrine.Doctrines;
import counterpoint.doctrine.Weight;
import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import counterpoint.ui.MadeShelf;
import counterpoint.ui.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetaggingTest {
    private static final String MADE = "pier";

    @TempDir
    private Path folder;

    private WorkbenchModel workbench = new WorkbenchModel(new MadeShelf(Path.of("")), TaskRunner.inPlace());

    @BeforeEach
    void start() {
        MadeShelf shelf = new MadeShelf(folder)
                .with(new CaseReader().read("smith-v-finkley", Path.of("opinions/smith-v-finkley")))
                .with(MADE, MadeShelf.decision(
                        "ANNA HARBOR", List.of("The pier stands in the water."), List.of("I do not agree.")));
        workbench = new WorkbenchModel(shelf, TaskRunner.inPlace());
        workbench.start();
    }

    @Test
    void changedLibraryRetagsTheCasesThatItTouchesAndNoOthers() throws UnreadableQueryException {
        CaseEntry smith = workbench.entry("smith-v-finkley").orElseThrow();

        new Retagging(workbench).tag(Doctrines.shipped().with(piers()));

        assertThat(workbench.entry("smith-v-finkley")).containsSame(smith);
        assertThat(tags(MADE)).contains("piers");
    }

    @Test
    void theNewestLibraryWins() throws UnreadableQueryException {
        Retagging retagging = new Retagging(workbench);
        retagging.tag(Doctrines.shipped().with(piers()));
        retagging.tag(Doctrines.shipped());

        assertThat(tags(MADE)).doesNotContain("piers");
        assertThat(retagging.state().get()).isEqualTo(Retagging.State.DONE);
    }

    @Test
    void caseThatIsReadLaterIsTaggedFromTheNewestLibrary() throws UnreadableQueryException {
        Retagging retagging = new Retagging(workbench);
        retagging.tag(Doctrines.shipped().with(piers()));

        workbench.admit(MADE);

        assertThat(tags(MADE)).contains("piers");
    }

    @Test
    void openCaseKeepsWhatTheReaderDecidedAndItsLinksFollow() {
        CaseModel before = workbench.model().orElseThrow();
        Link link = before.comparison().get().links().getFirst();
        before.decide(new Decided(
                List.of(new Decided.OfLink(Decided.Pair.of(link), State.REJECTED)), List.of(), List.of()));
        before.pairs().toggleWeak();

        new Retagging(workbench).tag(new Doctrines(List.of(), List.of(), Set.of()));

        CaseModel after = workbench.model().orElseThrow();
        assertThat(after).isNotSameAs(before);
        assertThat(after.decided()).isEqualTo(before.decided());
        assertThat(after.pairs().weakToo().get()).isTrue();
        assertThat(reasons(before)).contains(Link.Kind.SHARED_DOCTRINE);
        assertThat(reasons(after)).isNotEmpty().doesNotContain(Link.Kind.SHARED_DOCTRINE);
    }

    private static List<Link.Kind> reasons(CaseModel model) {
        return model.computed().links().stream()
                .flatMap(link -> link.reasons().stream())
                .map(Link.Reason::kind)
                .distinct()
                .toList();
    }

    private List<String> tags(String caseId) {
        List<String> tags = new ArrayList<>();
        workbench.entry(caseId).flatMap(CaseEntry::model).orElseThrow().file().opinions().forEach(opinion -> opinion
                .readingText()
                .doctrines()
                .all()
                .forEach(ofPassage -> ofPassage.forEach(tag -> tags.add(tag.id()))));
        return tags;
    }

    private static Doctrine piers() throws UnreadableQueryException {
        DoctrineQuery sure = new DoctrineQuery(StoredQuery.of("pier"), Weight.SURE);
        return new Doctrine("piers", "Piers", "Piers", "What stands in the water.", List.of(), List.of(sure));
    }
}
