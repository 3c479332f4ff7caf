package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Decided;
import counterpoint.compare.State;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.Landmarks.Landmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LandmarksTest {
    @Test
    void linksThatCrossGiveWayToThoseThatWeighMore() {
        Landmark first = landmark(1, 1, 0.2);
        Landmark crossing = landmark(2, 9, 0.3);
        Landmark later = landmark(3, 3, 0.4);

        assertThat(Landmarks.chain(List.of(crossing, later, first), Optional.empty())).containsExactly(first, later);
    }

    @Test
    void thePairLookedAtIsAlwaysALandmark() {
        Landmark held = landmark(2, 9, 0.1);

        List<Landmark> chain = Landmarks.chain(
                List.of(landmark(1, 1, 0.9), held, landmark(3, 3, 0.9), landmark(4, 10, 0.9)), Optional.of(held));

        assertThat(chain).containsExactly(landmark(1, 1, 0.9), held, landmark(4, 10, 0.9));
    }

    @Test
    void whatTheReaderConfirmedCountsMoreThanWhatIsComputedAndWeakLinksAreNone() throws IOException {
        CaseModel medina = new CaseModel(new BundledShelf().read(BundledShelf.MEDINA));
        Set<Landmark> computed = Set.copyOf(Landmarks.of(medina.joined().exchanges()));
        Exchange crossing = medina.joined().exchanges().stream()
                .filter(pair -> !pair.left().isFootnote() && !pair.right().isFootnote())
                .filter(pair -> computed.stream().noneMatch(
                        one -> one.right().equals(pair.right().places().getFirst())))
                .findFirst()
                .orElseThrow();
        medina.pairs().toggleWeak();
        assertThat(Landmarks.of(medina.joined().exchanges())).containsExactlyInAnyOrderElementsOf(computed);

        medina.decide(Decided.NONE.with(new Decided.OfLink(
                Decided.Pair.of(crossing.link().orElseThrow()), State.CONFIRMED)));

        assertThat(Landmarks.of(medina.joined().exchanges()))
                .anyMatch(one -> one.right().equals(crossing.right().places().getFirst()) && one.weight() > 1);
    }

    @Test
    void realCasesHaveLandmarksInTheOrderOfBothColumns() throws IOException {
        for (String id : List.of(BundledShelf.MEDINA, BundledShelf.SMITH)) {
            List<Landmark> landmarks = Landmarks.of(new CaseModel(new BundledShelf().read(id)).joined().exchanges());

            assertThat(landmarks).hasSizeGreaterThan(3);
            assertNoneCross(landmarks);
        }
    }

    @Property
    void landmarksNeverCross(@ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> numbers) {
        List<Landmark> all = new ArrayList<>();
        for (int index = 0; index + 1 < numbers.size(); index += 2) {
            all.add(landmark(numbers.get(index), numbers.get(index + 1), 0.5));
        }
        Optional<Landmark> held = all.stream().findFirst();

        List<Landmark> chain = Landmarks.chain(all, held);

        assertNoneCross(chain);
        assertThat(chain).containsAll(held.stream().toList());
    }

    private static void assertNoneCross(List<Landmark> landmarks) {
        for (int index = 1; index < landmarks.size(); index++) {
            assertThat(landmarks.get(index - 1).leftRank()).isLessThan(landmarks.get(index).leftRank());
            assertThat(landmarks.get(index - 1).rightRank()).isLessThan(landmarks.get(index).rightRank());
        }
    }

    private static Landmark landmark(int left, int right, double weight) {
        return new Landmark(place(left), place(right), weight);
    }

    private static Place place(int block) {
        return new Place("opinion", false, block, new Span(0, 0));
    }
}
