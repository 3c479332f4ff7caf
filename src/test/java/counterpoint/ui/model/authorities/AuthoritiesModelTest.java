package counterpoint.ui.model.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.MadeShelf;
import counterpoint.ui.model.Choice;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthoritiesModelTest {
    @TempDir
    private Path folder = Path.of("");

    private final WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());

    private AuthoritiesModel bundled() {
        workbench.start();
        return new AuthoritiesModel(workbench);
    }

    private static AuthorityTable table(AuthoritiesModel model) {
        return model.table().get().orElseThrow();
    }

    private static Row row(AuthoritiesModel model, String name) {
        return model.rows().get().stream()
                .filter(row -> row.authority().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOpinionOfEveryCaseIsAColumnAndCountsAreThoseOfTheCases() {
        AuthoritiesModel model = bundled();

        assertThat(table(model).columns()).extracting(Heading::shortCase)
                .containsExactly("Medina", "Medina", "Smith", "Smith");
        Row johnson = row(model, "Johnson v. Jones");
        CaseFile smith = table(model).columns().get(3).file();
        assertThat(johnson.in(3).count())
                .isEqualTo(smith.authorities().counts(johnson.authority().key()).get("dissent"));
        assertThat(johnson.reach()).isEqualTo(Reach.SEVERAL_CASES);
        assertThat(row(model, "Crawford-El v. Britton").reach()).isEqualTo(Reach.SEVERAL_OPINIONS);
    }

    @Test
    void theRecordAndTheDecisionItselfAreNotListed() {
        assertThat(table(bundled()).rows()).extracting(row -> row.authority().kind())
                .doesNotContain(AuthorityKind.RECORD, AuthorityKind.INTERNAL);
    }

    @Test
    void eachWordOfTheFieldNarrowsTheList() {
        AuthoritiesModel model = bundled();

        model.narrow(filter -> filter.withWords("JOHNSON 515"));

        assertThat(model.rows().get()).extracting(row -> row.authority().name()).containsExactly("Johnson v. Jones");
    }

    @Test
    void onlySharedOnesAndOnlyOneKindAreListedWhenAskedFor() {
        AuthoritiesModel model = bundled();

        model.narrow(filter -> filter.withShared(true).withKind(Optional.of(AuthorityKind.STATUTE)));

        assertThat(model.rows().get()).isNotEmpty().allMatch(Row::isShared)
                .allMatch(row -> row.authority().kind() == AuthorityKind.STATUTE);
    }

    @Test
    void theyAreSortedByNameAndByYear() {
        AuthoritiesModel model = bundled();

        model.narrow(filter -> filter.withOrder(Order.NAME));
        assertThat(model.rows().get()).extracting(row -> row.authority().name())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);

        model.narrow(filter -> filter.withOrder(Order.YEAR));
        assertThat(model.rows().get()).extracting(row -> row.authority().year().orElse(0))
                .isSortedAccordingTo(Comparator.reverseOrder());

        model.narrow(filter -> filter.withOrder(Order.DEPTH));
        assertThat(model.rows().get()).extracting(row -> row.everywhere().depth().orElseThrow())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void oneOpinionAloneSharesNothing() {
        AuthoritiesModel model = bundled();

        model.scope().set(new Scope.OneOpinion(BundledShelf.SMITH, "dissent"));

        assertThat(table(model).columns()).hasSize(1);
        assertThat(table(model).rows()).isNotEmpty().noneMatch(Row::isShared);
        assertThat(Network.of(table(model), model.rows().get(), 20).authorities()).isEmpty();
    }

    @Test
    void theMentionsOfACellAreThoseOfItsOpinion() {
        AuthoritiesModel model = bundled();
        Row johnson = row(model, "Johnson v. Jones");

        model.choose(johnson, 3);

        assertThat(model.mentions()).hasSize(johnson.in(3).count())
                .allMatch(cited -> cited.heading().opinion().id().equals("dissent"))
                .allMatch(cited -> cited.words().words().equals(cited.mention().citation().text())
                        || cited.words().words().length() == 120);
    }

    @Test
    void aMentionIsReadWhereItStands() {
        AuthoritiesModel model = bundled();
        model.choose(row(model, "Plumhoff v. Rickard"), 3);
        CitedAt third = model.mentions().get(2);

        model.read(third.heading(), third.mention());

        assertThat(workbench.view().get()).isEqualTo(View.READ);
        assertThat(workbench.open().get().orElseThrow().id()).isEqualTo(BundledShelf.SMITH);
        assertThat(workbench.model().orElseThrow().chooser().choice().get().flatMap(Choice::selected))
                .contains(third.mention());
    }

    @Test
    void citationsThatAreNotResolvedAreListedWithTheirOpinion() {
        AuthoritiesModel model = made(new MadeShelf(folder).with("open", MadeShelf.decision(
                "ANNA HARBOR", List.of("The rule is old. Id. at 12. See Mathews v. Eldridge, 424 U.S. 319 (1976)."),
                List.of("I see no rule."))));

        assertThat(model.open()).singleElement().satisfies(open -> {
            assertThat(open.mention().citation().text()).isEqualTo("Id. at 12");
            assertThat(open.heading().opinion().id()).isEqualTo("majority");
        });
    }

    @Test
    void opinionsThatCiteNothingMakeAnEmptyTable() {
        AuthoritiesModel model = made(new MadeShelf(folder).with(
                "nothing", MadeShelf.decision("ANNA HARBOR", List.of("We agree."), List.of("I do not."))));

        assertThat(table(model).columns()).hasSize(2);
        assertThat(model.rows().get()).isEmpty();
        assertThat(model.open()).isEmpty();
    }

    @Test
    void fiveThousandAuthoritiesAreRows() {
        AuthoritiesModel model = made(new MadeShelf(folder).with(
                "many", MadeShelf.decision("ANNA HARBOR", MadeShelf.paragraphs(5000), List.of("I do not agree."))));

        assertThat(model.rows().get()).hasSize(5000);
        model.narrow(filter -> filter.withWords("party4999"));
        assertThat(model.rows().get()).extracting(row -> row.authority().name())
                .containsExactly("Party4999 v. Other4999");
    }

    @Test
    void theNetworkShowsAtMostSoManyAndSaysHowManyMoreThereAre() {
        AuthoritiesModel model = bundled();
        long shared = table(model).rows().stream().filter(Row::isShared).count();

        Network network = Network.of(table(model), model.rows().get(), 5);

        assertThat(network.authorities()).hasSize(5);
        assertThat(network.hidden()).isEqualTo((int) shared - 5);
        assertThat(network.left()).containsExactly(0, 1);
        assertThat(network.right()).containsExactly(2, 3);
        assertThat(network).isEqualTo(Network.of(table(model), model.rows().get(), 5));
    }

    @Test
    void ofOneCaseTheSidesStandOppositeEachOther() {
        AuthoritiesModel model = bundled();
        model.scope().set(new Scope.OneCase(BundledShelf.MEDINA));

        Network network = Network.of(table(model), model.rows().get(), 20);

        assertThat(network.left()).containsExactly(0);
        assertThat(network.right()).containsExactly(1);
    }

    @Test
    void fortyOpinionsAreFortyColumns() {
        AuthoritiesModel model = made(MadeShelf.ofCases(folder, 20));

        assertThat(table(model).columns()).hasSize(40);
        assertThat(row(model, "Mathews v. Eldridge").columns()).hasSize(40);
        Network network = Network.of(table(model), model.rows().get(), 20);
        assertThat(network.left()).hasSize(20);
        assertThat(network.right()).hasSize(20);
    }

    private static AuthoritiesModel made(MadeShelf shelf) {
        WorkbenchModel made = new WorkbenchModel(shelf, TaskRunner.inPlace());
        made.start();
        return new AuthoritiesModel(made);
    }
}
