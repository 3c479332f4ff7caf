package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.task.TaskRunner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void theTableGroupsAuthoritiesByWhatTheyJoin() {
        AuthorityTable table = AuthorityTable.of(model.cases());

        assertThat(table.columns()).hasSize(4);
        assertThat(table.groups())
                .extracting(AuthorityTable.Group::reach)
                .startsWith(AuthorityTable.Reach.SEVERAL_CASES, AuthorityTable.Reach.SEVERAL_OPINIONS);
        assertThat(table.groups().getFirst().rows().getFirst().authority().name()).isEqualTo("Johnson v. Jones");
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
