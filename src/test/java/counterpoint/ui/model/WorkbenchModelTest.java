package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import counterpoint.authority.Authority;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.compare.Comparison;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.MadeShelf;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchModelTest {
    private final WorkbenchModel model = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());

    @BeforeEach
    void start() {
        model.start();
    }

    @Test
    void theFirstCaseIsOpen() {
        assertThat(model.open().get().map(CaseEntry::name)).contains("Medina v. Cram");
        assertThat(model.open().get().map(CaseEntry::cite)).contains("252 F.3d 1124 · 10th Cir. 2001");
    }

    @Test
    void aCaseThatCannotBeReadSaysSoAndTheOthersLoad() {
        assertThat(model.cases().get(2).state().get()).isEqualTo(new CaseEntry.State.Failed(BundledShelf.SENTENCE));
        assertThat(model.cases().get(0).model()).isPresent();
        assertThat(model.cases().get(1).model()).isPresent();
    }

    @Test
    void theOpenCaseIsComparedOnceItsTextIsDrawnAndTheOthersAreReadBehindIt(@TempDir Path folder) {
        MadeShelf shelf = new MadeShelf(folder)
                .with(new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram")))
                .with("pier", MadeShelf.decision("ANNA HARBOR", List.of("We affirm."), List.of("I do not agree.")));
        List<Runnable> waiting = new ArrayList<>();
        WorkbenchModel slow = new WorkbenchModel(
                shelf, TaskRunner.on(Runnable::run, Runnable::run, waiting::add, failure -> fail(failure)));

        slow.start("medina-v-cram");

        CaseModel medina = slow.model().orElseThrow();
        assertThat(medina.columns()).hasSize(2);
        assertThat(medina.isComparing()).isTrue();
        assertThat(medina.comparison().get()).isEqualTo(Comparison.NONE);
        assertThat(slow.entry("pier").flatMap(CaseEntry::model)).isEmpty();
        LinkEnds.Offer nothing = new LinkEnds.Offer(Optional.empty(), Optional.empty());
        assertThat(LinkEnds.of(medina, nothing, nothing)).isEqualTo(new LinkEnds.Lacking(
                "The two opinions are still being compared; their links come in a moment."));
        // What is saved meanwhile is compared by whoever saves it.
        CaseFile saved = new ExportModel(slow, NotesModel.inMemory(slow, new History())).now().orElseThrow().file();
        assertThat(saved.comparison().links()).isNotEmpty();
        assertThat(medina.isComparing()).isTrue();

        waiting.removeFirst().run();

        assertThat(medina.isComparing()).isFalse();
        assertThat(medina.comparison().get()).isEqualTo(medina.file().comparison());
        assertThat(medina.comparison().get().links()).isNotEmpty();
        assertThat(slow.entry("pier").flatMap(CaseEntry::model)).isPresent();
    }

    @Test
    void anAuthorityIsFoundInTheOtherCase() {
        List<WorkbenchModel.Citing> citing = model.citing(johnson());

        assertThat(citing).extracting(one -> one.entry().name()).containsExactly("Smith v. Finkley");
        assertThat(citing.getFirst().counts()).containsKeys("majority", "dissent");
    }

    @Test
    void openingAnotherCaseAtAnAuthorityChoosesItThereAndBackReturns() {
        WorkbenchModel.Citing smith = model.citing(johnson()).getFirst();

        model.open(smith.entry(), smith.authority());

        assertThat(model.open().get()).contains(smith.entry());
        assertThat(model.model().orElseThrow().chooser().choice().get().flatMap(Choice::authority))
                .contains(smith.authority());

        model.back();

        assertThat(model.open().get().map(CaseEntry::id)).contains(BundledShelf.MEDINA);
        model.forward();
        assertThat(model.open().get()).contains(smith.entry());
    }

    @Test
    void backReturnsToThePrintThatWasShown() {
        ColumnModel right = model.model().orElseThrow().column(Column.RIGHT).orElseThrow();
        right.show(right.opinion().get().editions().get(1));
        model.jump(() -> model.model().orElseThrow().chooser().choose(johnson()));
        right.show(right.opinion().get().readingText());

        model.back();

        assertThat(right.edition().get().label()).isEqualTo("F.3d");
    }

    @Test
    void anAuthorityThatIsACaseOfTheLibraryOpensAtThePageThatIsCited(@TempDir Path folder) {
        MadeShelf shelf = new MadeShelf(folder)
                .with("citing", MadeShelf.decision(
                        "ANNA HARBOR",
                        List.of("See Medina v. Cram, 252 F.3d 1124, 1135 (10th Cir. 2001)."),
                        List.of("I do not agree.")))
                .with(new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram")));
        WorkbenchModel both = new WorkbenchModel(shelf, TaskRunner.inPlace());
        both.start("citing");
        Authority medina = both.model().orElseThrow().authorities().getFirst().authority();

        CitedLibrary library = new CitedLibrary(both);
        CaseEntry cited = library.of(medina, "citing").orElseThrow();
        library.open(cited, medina, Optional.of("1135"));

        assertThat(both.open().get().map(CaseEntry::id)).contains("medina-v-cram");
        ColumnModel right = both.model().orElseThrow().column(Column.RIGHT).orElseThrow();
        Destination destination = right.destination().get().orElseThrow();
        assertThat(right.locator().page(destination.place())).contains("*1135");
        assertThat(library.of(medina, "medina-v-cram")).isEmpty();
    }

    @Test
    void aCaseThatIsReadAgainShowsWhatItShowedAndBackStillLeadsIntoIt() {
        CaseModel before = model.model().orElseThrow();
        model.jump(() -> before.chooser().choose(johnson()));
        Choice chosen = before.chooser().choice().get().orElseThrow();

        model.reread(BundledShelf.MEDINA, _ -> {
        });

        CaseModel again = model.model().orElseThrow();
        assertThat(again).isNotSameAs(before);
        assertThat(again.chooser().choice().get()).contains(chosen);
        model.back();
        assertThat(again.chooser().choice().get()).isEmpty();
        model.forward();
        assertThat(again.chooser().choice().get()).contains(chosen);
    }

    @Test
    void sharedAuthoritiesComeMostMentionedFirst() {
        SharedAuthority first = model.model().orElseThrow().authorities().getFirst();

        assertThat(first.authority().name()).isEqualTo("Crawford-El v. Britton");
        assertThat(first.isShared()).isTrue();
    }

    private Authority johnson() {
        return model.model().orElseThrow().authorities().stream()
                .map(SharedAuthority::authority)
                .filter(authority -> authority.name().equals("Johnson v. Jones"))
                .findFirst()
                .orElseThrow();
    }
}
