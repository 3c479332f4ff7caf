package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingModelTest {
    private final CaseModel medina = read();
    private final ColumnModel left = medina.column(Column.LEFT).orElseThrow();
    private final ColumnModel right = medina.column(Column.RIGHT).orElseThrow();

    @Test
    void aNoteIsReadAndOneComesBackToWhereOneWas() {
        right.show(right.opinion().get().editions().get(1));
        Place top = new Place(right.edition().get().opinion().id(), false, 3, new Span(12, 12));
        right.sees(new Sight(top, top, -0.02));

        right.footnotes().read(0);
        assertThat(right.destination().get().map(Destination::place)).contains(right.footnotes().place(0));
        assertThat(right.footnotes().isReading()).isTrue();

        right.footnotes().comeBack();
        Destination back = right.destination().get().orElseThrow();
        assertThat(back.place()).isEqualTo(top);
        assertThat(back.fraction()).isEqualTo(-0.02);
        assertThat(right.footnotes().isReading()).isFalse();
    }

    @Test
    void notesAreReadOneAfterTheOtherAndOneComesBackToTheText() {
        right.show(right.opinion().get().editions().get(1));
        Place top = right.locator().beginning(9).orElseThrow();
        right.sees(new Sight(top, top, 0));

        right.footnotes().readNext();
        right.footnotes().readNext();
        assertThat(right.destination().get().map(Destination::place)).contains(right.footnotes().place(1));

        right.footnotes().comeBack();
        assertThat(right.destination().get().map(Destination::place)).contains(top);
    }

    @Test
    void findingBeginsAtTheNearestHitBelowAndWalksRound() {
        left.find().query().set("crawford-el");
        Place middle = left.locator().beginning(9).orElseThrow();
        left.sees(new Sight(middle, middle, 0));

        left.find().begin();
        ColumnFind.Hits hits = left.find().hits().get();
        assertThat(hits.places()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(left.locator().paragraph(hits.current().orElseThrow())).isEqualTo(9);

        int before = hits.at();
        left.find().step(-1);
        left.find().step(1);
        assertThat(left.find().hits().get().at()).isEqualTo(before);
        for (int step = 0; step < hits.places().size(); step++) {
            left.find().step(1);
        }
        assertThat(left.find().hits().get().at()).isEqualTo(before);

        left.find().end();
        assertThat(left.find().hits().get().places()).isEmpty();
    }

    @Test
    void pairsAreWalkedInTheOrderOfTheLeftColumn() {
        medina.pairs().walk(1);
        Exchange first = medina.joined().chosen().orElseThrow();
        medina.pairs().walk(1);
        Exchange second = medina.joined().chosen().orElseThrow();

        assertThat(Sight.rank(first.left().places().getFirst()))
                .isLessThanOrEqualTo(Sight.rank(second.left().places().getFirst()));
        assertThat(right.destination().get().map(Destination::place)).contains(second.right().places().getFirst());
        medina.pairs().walk(-1);
        assertThat(medina.joined().chosen()).contains(first);
    }

    @Test
    void anotherChoiceLetsGoOfThePair() {
        medina.pairs().walk(1);

        medina.chooser().clear();

        assertThat(medina.pairs().held().get()).isEmpty();
    }

    @Test
    void foldsKeepHeadingsTheFirstBlockAndThePairThatIsLookedAt() {
        medina.pairs().walk(1);
        Exchange pair = medina.joined().chosen().orElseThrow();

        left.folds().foldAllBut(List.of(), List.of(pair.left()));

        Set<Integer> folded = left.folds().blocks().get();
        assertThat(folded).isNotEmpty().doesNotContain(0);
        pair.left().places().forEach(place -> assertThat(folded).doesNotContain(place.block()));
        folded.forEach(block -> assertThat(left.edition().get().opinion().body().get(block))
                .isNotInstanceOf(Heading.class));
    }

    @Test
    void goingToAPlaceInAFoldUnfoldsItsStretchOnly() {
        left.folds().fold(2, 3, List.of());
        left.folds().fold(6, 7, List.of());

        left.folds().reveal(new Place("majority", false, 3, new Span(0, 0)));

        assertThat(left.folds().blocks().get()).containsExactlyInAnyOrder(6, 7);
    }

    @Test
    void anOpinionThatTheOtherColumnShowsChangesPlaces() {
        CaseOpinion majority = left.opinion().get();
        CaseOpinion dissent = right.opinion().get();

        medina.show(Column.LEFT, dissent);

        assertThat(left.opinion().get()).isEqualTo(dissent);
        assertThat(right.opinion().get()).isEqualTo(majority);
    }

    private static CaseModel read() {
        try {
            return new CaseModel(new BundledShelf().read(BundledShelf.MEDINA));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
