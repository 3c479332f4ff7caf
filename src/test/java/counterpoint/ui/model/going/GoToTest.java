package counterpoint.ui.model.going;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Destination;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoToTest {
    private final WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());

    @BeforeEach
    void readSmith() {
        workbench.start(BundledShelf.SMITH);
    }

    private GoTo in(Column side) {
        return GoTo.in(workbench, side).orElseThrow();
    }

    private static List<String> words(List<Goal> goals) {
        return goals.stream().map(Goal::words).toList();
    }

    @Test
    void aNumberAloneIsExplainedAsAllThatItCanBe() {
        assertThat(words(in(Column.LEFT).of("2"))).containsExactly("p. [2]", "¶ 2", "n. 2", "Citation 2");
        assertThat(words(in(Column.LEFT).of("12"))).containsExactly("p. [12]", "¶ 12", "Citation 12");
    }

    @Test
    void aKindIsNamedInManyWays() {
        GoTo column = in(Column.LEFT);
        assertThat(List.of("p. 12", "p12", "page 12", "[12]", "*12", "pg 12"))
                .allSatisfy(typed -> assertThat(words(column.of(typed))).containsExactly("p. [12]"));
        assertThat(List.of("¶12", "¶ 12", "para 12", "Paragraph 12", "par. 12"))
                .allSatisfy(typed -> assertThat(words(column.of(typed))).containsExactly("¶ 12"));
        assertThat(List.of("n. 3", "n3", "note 3", "fn. 3", "footnote 3"))
                .allSatisfy(typed -> assertThat(words(column.of(typed))).containsExactly("n. 3"));
        assertThat(List.of("c 5", "cite 5", "citation 5"))
                .allSatisfy(typed -> assertThat(words(column.of(typed))).containsExactly("Citation 5"));
    }

    @Test
    void anOpinionThatBeginsWithinAPageHasThatPage() {
        GoTo dissent = in(Column.RIGHT);
        Goal first = dissent.of("p. 45").getFirst();
        assertThat(first.place().block()).isZero();
        assertThat(first.place().clean().start()).isZero();
        assertThat(dissent.of("p. 44")).isEmpty();
    }

    @Test
    void aWrongNumberSaysWhatThereIs() {
        assertThat(in(Column.LEFT).of("p. 578")).isEmpty();
        assertThat(in(Column.LEFT).of("99999999999999999999")).isEmpty();
        assertThat(in(Column.LEFT).of("0")).isEmpty();
        assertThat(in(Column.LEFT).offered())
                .isEqualTo("Majority: pages [1] to [44], ¶1 to ¶96, notes 1 to 8, 251 citations.");
    }

    @Test
    void whatOnlyTheOtherColumnHasIsOfferedThere() {
        ColumnModel dissent = workbench.model().orElseThrow().column(Column.RIGHT).orElseThrow();
        List<Goal> goals = in(Column.LEFT).beside("p. 45");
        assertThat(words(goals)).containsExactly("Dissent, p. [45]");
        goals.getFirst().go().run();
        assertThat(dissent.destination().get()).map(Destination::place).contains(goals.getFirst().place());
        assertThat(in(Column.LEFT).beside("p. 578")).isEmpty();
    }

    @Test
    void aNameFindsTheFirstMentionOfEachAuthority() {
        assertThat(words(in(Column.RIGHT).of("john"))).startsWith("Johnson v. Jones").doesNotHaveDuplicates();
        assertThat(words(in(Column.RIGHT).of("515 u.s."))).containsExactly("Johnson v. Jones");
        assertThat(in(Column.RIGHT).of("§")).isEmpty();
    }

    @Test
    void goingIsAStepOfTheHistoryAndChoosesACitation() {
        CaseModel model = workbench.model().orElseThrow();
        ColumnModel left = model.column(Column.LEFT).orElseThrow();
        in(Column.LEFT).of("¶ 12").getFirst().go().run();
        assertThat(left.destination().get().orElseThrow().place())
                .isEqualTo(left.locator().beginning(12).orElseThrow());
        assertThat(workbench.trail().canGoBack().get()).isTrue();

        in(Column.RIGHT).of("johnson v. jones").getFirst().go().run();
        assertThat(model.chooser().choice().get().orElseThrow().authority().orElseThrow().name())
                .isEqualTo("Johnson v. Jones");

        in(Column.LEFT).of("n. 3").getFirst().go().run();
        assertThat(left.footnotes().isReading()).isTrue();
    }

    @Test
    void anotherPrintHasItsOwnPages() {
        workbench.start(BundledShelf.MEDINA);
        CaseModel model = workbench.model().orElseThrow();
        ColumnModel dissent = model.column(Column.RIGHT).orElseThrow();
        dissent.show(dissent.opinion().get().editions().getLast());
        GoTo reprint = in(Column.RIGHT);
        assertThat(words(reprint.of("1135"))).containsExactly("p. *1135");
    }
}
