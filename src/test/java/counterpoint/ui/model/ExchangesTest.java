package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseReader;
import counterpoint.compare.Decided;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.MadeShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangesTest {
    private final CaseModel medina = new CaseModel(
            new CaseReader().read("medina-v-cram", Path.of("opinions/medina-v-cram")));
    private final ColumnModel left = medina.column(Column.LEFT).orElseThrow();
    private final ColumnModel right = medina.column(Column.RIGHT).orElseThrow();

    @Test
    void onlyTheLikelyBestOfEachEndIsJoinedUnasked() {
        List<Exchange> unasked = medina.joined().exchanges();
        assertThat(unasked).allMatch(pair -> !pair.weak() && pair.strength() != Strength.WEAK);

        medina.pairs().toggleWeak();

        assertThat(medina.joined().exchanges()).hasSameSizeAs(medina.comparison().get().links()).containsAll(unasked);
    }

    @Test
    void whatTheReaderRejectedIsNeverJoinedAndWhatWasConfirmedAlways() {
        Link best = medina.joined().exchanges().getFirst().link().orElseThrow();
        Link weak = medina.joined().linked().getLast().link().orElseThrow();
        medina.decide(Decided.NONE
                .with(new Decided.OfLink(Decided.Pair.of(best), State.REJECTED))
                .with(new Decided.OfLink(Decided.Pair.of(weak), State.CONFIRMED)));

        assertThat(medina.joined().linked()).noneMatch(pair -> pair.state().equals(Optional.of(State.REJECTED)));
        assertThat(medina.joined().exchanges())
                .anyMatch(pair -> pair.state().equals(Optional.of(State.CONFIRMED)) && !pair.isComputed());
    }

    @Test
    void anotherPrintHasTheSameLinksAtTheSameWordsUnlessItLacksThem() {
        Map<Link, Exchange> before = byLink();

        right.show(right.opinion().get().editions().get(1));

        Map<Link, Exchange> after = byLink();
        // The F.3d print lacks the second footnote.
        assertThat(before.keySet())
                .filteredOn(link -> !after.containsKey(link))
                .isNotEmpty()
                .allMatch(link -> link.right().places().getFirst().footnote()
                        && link.right().places().getFirst().block() == 1);
        long same = after.entrySet().stream()
                .filter(pair -> beginning(pair.getValue())
                        .equals(beginning(Objects.requireNonNull(before.get(pair.getKey())))))
                .count();
        assertThat(same).isGreaterThan(after.size() * 9L / 10);
    }

    private Map<Link, Exchange> byLink() {
        return medina.joined().linked().stream()
                .collect(Collectors.toMap(pair -> pair.link().orElseThrow(), Function.identity()));
    }

    private static String beginning(Exchange pair) {
        String letters = pair.right().text().replaceAll("[^A-Za-z]", "");
        return letters.substring(0, Math.min(20, letters.length()));
    }

    @Test
    void wordsOfAnotherPrintAreFoundInTheReadingText() {
        Passage before = right.edition().get().passages().get(4);
        right.show(right.opinion().get().editions().get(1));
        Exchange shown = medina.joined().linked().getFirst();

        Passage back = medina.joined().inReadingText(Column.RIGHT, shown.right()).orElseThrow();

        assertThat(back.span().overlaps(shown.link().orElseThrow().right().span())).isTrue();
        assertThat(back.opinion()).isEqualTo(before.opinion());
    }

    @Test
    void selectedWordsAreAPassageWithoutHeadingsAndBlanks() {
        int heading = left.outline().getFirst().place().block();
        String before = left.edition().get().opinion().body().get(heading - 1).text().text();
        Place from = new Place("majority", false, heading - 1, new Span(before.length() - 8, before.length() - 8));
        Place to = new Place("majority", false, heading + 1, new Span(14, 14));

        Passage words = new Stretch(left.edition().get()).of(from, to).orElseThrow();

        String after = left.edition().get().opinion().body().get(heading + 1).text().text();
        assertThat(words.text())
                .isEqualTo(before.substring(before.length() - 8).strip() + "\n" + after.substring(0, 14).strip());
        assertThat(words.places()).hasSize(2);
        assertThat(new Stretch(left.edition().get()).of(from, from)).isEmpty();
    }

    @Test
    void aRejectedPairIsLetGoAndTheWalkGoesOnFromThere() {
        medina.pairs().walk(1);
        medina.pairs().walk(1);
        Exchange rejected = medina.joined().chosen().orElseThrow();
        Place place = rejected.left().places().getFirst();
        left.sees(new Sight(place, place, 0));
        medina.decide(Decided.NONE.with(new Decided.OfLink(
                Decided.Pair.of(rejected.link().orElseThrow()), State.REJECTED)));

        assertThat(medina.joined().chosen()).isEmpty();
        medina.pairs().walk(1);
        assertThat(Sight.rank(medina.joined().chosen().orElseThrow().left().places().getFirst()))
                .isGreaterThanOrEqualTo(Sight.rank(place));
    }

    @Test
    void anOpinionOfOneSentenceThatSharesNothingIsLinkedToNothing(@TempDir Path folder) throws IOException {
        MadeShelf shelf = new MadeShelf(folder).with("pier", MadeShelf.decision(
                "ANNA HARBOR",
                List.of("See Mathews v. Eldridge, 424 U.S. 319, 335 (1976)."),
                List.of("Tariffs upon imported cheese burden farmers abroad.")));
        CaseModel pier = new CaseModel(shelf.read("pier"));
        assertThat(pier.columns()).hasSize(2);
        assertThat(pier.joined().exchanges()).isEmpty();
        assertThat(pier.pairs().standing()).isEqualTo(new Pairs.Standing(0, 0));
        pier.pairs().walk(1);
        assertThat(pier.joined().chosen()).isEmpty();
    }
}
