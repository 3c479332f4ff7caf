package counterpoint.ui.model.doctrines;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.DoctrineTrial.Change;
import counterpoint.doctrine.Weight;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.MadeShelf;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctrinesModelTest {
    private static final String NAME = "Law of the sea";

    @TempDir
    private Path folder = Path.of("");

    private final History history = new History();
    private WorkbenchModel workbench = new WorkbenchModel(new MadeShelf(Path.of("")), TaskRunner.inPlace());
    private DoctrinesModel model = DoctrinesModel.inMemory(workbench, history);

    @BeforeEach
    void start() {
        workbench = new WorkbenchModel(
                new MadeShelf(folder).with("pier", MadeShelf.decision(
                        "ANNA HARBOR",
                        List.of("It stands in the water."),
                        List.of("I do not agree. The ship never left the water."))),
                TaskRunner.inPlace());
        workbench.start();
        model = DoctrinesModel.inMemory(workbench, history);
        model.create();
        model.edit(editing().withName(NAME).withQuery(0, "pier"));
    }

    @Test
    void everyLetterIsTriedAndNothingKeptBeforeTheFieldIsLeft() {
        assertThat(changes()).containsExactly("pier majority ¶1 GAINED");
        assertThat(tags()).isEmpty();

        model.keep();

        assertThat(tags()).containsExactly("law-of-the-sea");
        assertThat(changes()).as("what was gained stays marked").containsExactly("pier majority ¶1 GAINED");
        assertThat(history.undoName()).contains("new doctrine");
    }

    @Test
    void gainsAndLossesCountFromWhereTheReaderBegan() {
        model.keep();
        model.choose("law-of-the-sea");
        assertThat(changes()).containsExactly("pier majority ¶1 STAYS");

        model.edit(editing().withQuery(0, "ship"));
        model.keep();
        model.edit(editing().withOneMore().withQuery(1, "harbor").withWeight(1, Weight.HINT));

        assertThat(model.trial().get().orElseThrow().count(Change.LOST)).isEqualTo(1);
        assertThat(model.trial().get().orElseThrow().passages()).extracting(TriedPassage::change)
                .containsExactly(Change.GAINED, Change.LOST);
    }

    @Test
    void queryThatCannotBeReadSaysWhereAndTheOldOneStaysInUse() {
        model.edit(editing().withQuery(0, "pier AND (ship"));
        model.keep();

        QueryLine line = editing().queries().getFirst();
        assertThat(line.wrong()).hasValueSatisfying(wrong -> assertThat(wrong.at()).isGreaterThanOrEqualTo(9));
        assertThat(line.inUse()).contains("pier");
        assertThat(changes()).containsExactly("pier majority ¶1 GAINED");
        assertThat(model.library().find(NAME).orElseThrow().queries()).extracting(one -> one.query().written())
                .containsExactly("pier");
        assertThat(line.written()).as("what was typed stays in the field").isEqualTo("pier AND (ship");
    }

    @Test
    void undoPutsWhatWasInUseBackIntoTheFields() {
        model.keep();
        model.edit(editing().withQuery(0, "ship").withName("Ships"));
        model.keep();
        assertThat(history.undoName()).contains("change of doctrine");

        history.undo();

        assertThat(editing().name()).isEqualTo(NAME);
        assertThat(editing().queries()).extracting(QueryLine::written).containsExactly("pier");
        assertThat(tags()).containsExactly("law-of-the-sea");
    }

    @Test
    void shippedDoctrineIsChangedRemovedAndRestored() {
        model.choose("collateral-order");
        Editing shipped = editing();
        model.edit(shipped.withLabel("Pier").withSynonyms("stands in the water"));
        model.keep();
        assertThat(model.state()).contains(DoctrineRow.State.CHANGED);
        assertThat(tags()).containsExactlyInAnyOrder("collateral-order", "law-of-the-sea");

        model.remove();
        assertThat(model.state()).contains(DoctrineRow.State.REMOVED);
        assertThat(model.rows().get().getLast().state()).isEqualTo(DoctrineRow.State.REMOVED);
        assertThat(tags()).containsExactly("law-of-the-sea");
        assertThat(model.trial().get()).isEmpty();

        model.restore();
        assertThat(model.state()).contains(DoctrineRow.State.SHIPPED);
        assertThat(editing()).isEqualTo(shipped);
    }

    @Test
    void changeBackToWhatShipsIsNoChangeOfTheReaders() {
        model.choose("collateral-order");
        Editing shipped = editing();
        model.edit(shipped.withLabel("Pier"));
        model.keep();
        model.edit(shipped);
        model.keep();

        assertThat(model.state()).contains(DoctrineRow.State.SHIPPED);
        assertThat(model.library().own()).extracting(one -> one.id()).doesNotContain("collateral-order");
    }

    @Test
    void copyIsKeptUnderAnIdOfItsOwn() {
        model.keep();
        model.duplicate();

        assertThat(editing().id()).isEqualTo("law-of-the-sea-copy");
        assertThat(tags()).containsExactlyInAnyOrder("law-of-the-sea", "law-of-the-sea-copy");
    }

    @Test
    void passageOpensInItsColumnWithTheWordsOutlined() {
        model.open(model.trial().get().orElseThrow().passages().getFirst());

        CaseModel open = workbench.model().orElseThrow();
        assertThat(open.columns().values().stream().flatMap(column -> column.found().get().words().stream()
                .map(place -> words(open, place))))
                .containsExactly("pier");
    }

    @Test
    void listIsLookedThroughByNameSynonymAndDefinition() {
        model.keep();
        model.sought().set("law SEA");
        assertThat(model.rows().get()).extracting(DoctrineRow::id).containsExactly("law-of-the-sea");
        model.sought().set("no such words");
        assertThat(model.rows().get()).isEmpty();
    }

    @Test
    void quotationCutsLongSentencesAtWordsAndPointsAtWhatWasFound() {
        String passage = "First. " + "very long words ".repeat(60) + "about a pier here. Last.";
        int at = passage.indexOf("pier");

        PassageQuote quote = PassageQuote.of(passage, List.of(new Span(at, at + 4)));

        assertThat(quote.found()).hasSize(1).allSatisfy(
                found -> assertThat(found.of(quote.text())).isEqualTo("pier"));
        assertThat(quote.text()).startsWith("… ").endsWith("about a pier here.\u00A0…");
    }

    private static String words(CaseModel open, Place place) {
        return open.file().opinion(place.opinion())
                .map(opinion -> place.clean().of(opinion.readingText().opinion().block(place).text().text()))
                .orElseThrow();
    }

    private Editing editing() {
        return model.editing().get().orElseThrow();
    }

    private List<String> changes() {
        return model.trial().get().orElseThrow().passages().stream().map(TriedPassage::toString).toList();
    }

    /// The doctrines of the case's passages.
    private List<String> tags() {
        return workbench.model().orElseThrow().file().opinions().stream()
                .flatMap(opinion -> opinion.readingText().doctrines().all().stream())
                .flatMap(List::stream)
                .map(tag -> tag.id())
                .distinct()
                .toList();
    }
}
