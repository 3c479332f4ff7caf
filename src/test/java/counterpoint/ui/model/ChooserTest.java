package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Mention;
import counterpoint.citation.CitationKind;
import counterpoint.ui.BundledShelf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChooserTest {
    private final CaseModel medina = read(BundledShelf.MEDINA);
    private final Chooser chooser = medina.chooser();

    @Test
    void aClickedCitationMarksItsMentionsAndMovesOnlyTheOtherColumn() {
        Mention clicked = mentions(Column.LEFT, "Crawford-El").get(3);

        chooser.choose(Column.LEFT, clicked);

        Mention answer = mentions(Column.RIGHT, "Crawford-El").getFirst();
        assertThat(choice().selected()).contains(clicked);
        assertThat(choice().in(Column.RIGHT)).contains(answer);
        assertThat(destination(Column.LEFT)).isEmpty();
        assertThat(destination(Column.RIGHT).map(Destination::place)).contains(answer.citation().place());
    }

    @Test
    void anAuthorityChosenByNameBringsBothColumnsToItsFirstMention() {
        chooser.choose(mentions(Column.LEFT, "Crawford-El").getFirst().authority().orElseThrow());

        assertThat(destination(Column.LEFT)).isPresent();
        assertThat(destination(Column.RIGHT)).isPresent();
        assertThat(choice().selected()).contains(mentions(Column.LEFT, "Crawford-El").getFirst());
    }

    @Test
    void walkingGoesThroughTheLeftColumnThenTheRight() {
        List<Mention> left = mentions(Column.LEFT, "Crawford-El");
        List<Mention> right = mentions(Column.RIGHT, "Crawford-El");
        chooser.choose(Column.LEFT, left.getLast());

        chooser.walk(1);
        assertThat(choice().selected()).contains(right.getFirst());

        chooser.walk(-1);
        assertThat(choice().selected()).contains(left.getLast());
    }

    @Test
    void walkingStopsAtTheEnds() {
        List<Mention> left = mentions(Column.LEFT, "Crawford-El");
        chooser.choose(Column.LEFT, left.getFirst());

        chooser.walk(-1);

        assertThat(choice().selected()).contains(left.getFirst());
    }

    @Test
    void anotherPrintIsSearchedForTheChosenAuthorityAgain() {
        ColumnModel right = medina.column(Column.RIGHT).orElseThrow();
        chooser.choose(Column.LEFT, mentions(Column.LEFT, "Crawford-El").getFirst());

        right.show(right.opinion().get().editions().get(1));

        Mention found = choice().in(Column.RIGHT).orElseThrow();
        assertThat(right.edition().get().mentions()).contains(found);
    }

    @Test
    void theChosenPairIsJoinedOnce() {
        chooser.choose(Column.LEFT, mentions(Column.LEFT, "Crawford-El").getFirst());

        assertThat(medina.joined().exchanges().stream().filter(Exchange::chosen)).hasSize(1);
        assertThat(medina.joined().exchanges().getLast().chosen()).isTrue();
    }

    @Test
    void anIdGoesBackToTheCitationBeforeIt() {
        Mention id = mentions(Column.LEFT, "Crawford-El").stream()
                .filter(mention -> mention.citation().kind() == CitationKind.ID)
                .findFirst()
                .orElseThrow();

        Optional<Mention> before = medina.column(Column.LEFT).orElseThrow().antecedent(id);

        assertThat(before.flatMap(Mention::authority)).isEqualTo(id.authority());
    }

    @Test
    void nothingIsChosenAfterClearing() {
        chooser.choose(Column.LEFT, mentions(Column.LEFT, "Crawford-El").getFirst());

        chooser.clear();

        assertThat(chooser.choice().get()).isEmpty();
        assertThat(chooser.visits()).isEmpty();
    }

    private Choice choice() {
        return chooser.choice().get().orElseThrow();
    }

    private Optional<Destination> destination(Column side) {
        return medina.column(side).orElseThrow().destination().get();
    }

    private List<Mention> mentions(Column side, String name) {
        return medina.column(side).orElseThrow().mentions(mention -> mention.authority()
                .filter(authority -> authority.name().startsWith(name))
                .isPresent());
    }

    private static CaseModel read(String id) {
        try {
            return new CaseModel(new BundledShelf().read(id));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
