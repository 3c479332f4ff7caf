package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterpoint.ui.model.Alignment.Knot;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final double FROM = 1000;
    private static final double TO = 400;

    @Test
    void landmarksMeetAndBetweenThemItIsInProportion() {
        Alignment alignment = Alignment.of(List.of(new Knot(100, 300), new Knot(200, 320)), FROM, TO);

        assertThat(alignment.map(100)).isEqualTo(300);
        assertThat(alignment.map(150)).isEqualTo(310);
        assertThat(alignment.map(600)).isEqualTo(360);
    }

    @Test
    void theColumnsBeginAndEndTogether() {
        Alignment alignment = Alignment.of(List.of(new Knot(500, 20)), FROM, TO);

        assertThat(alignment.map(0)).isZero();
        assertThat(alignment.map(FROM)).isEqualTo(TO);
        assertThat(alignment.map(FROM + 50)).isEqualTo(TO);
        assertThat(alignment.map(-50)).isZero();
    }

    @Property
    void furtherDownIsNeverFurtherUp(
            @ForAll @Size(max = 12) List<@DoubleRange(min = -50, max = 1100) Double> numbers,
            @ForAll @DoubleRange(min = -100, max = 1200) double one,
            @ForAll @DoubleRange(min = -100, max = 1200) double other) {
        Alignment alignment = Alignment.of(knots(numbers), FROM, TO);

        assertThat(alignment.map(Math.min(one, other))).isLessThanOrEqualTo(alignment.map(Math.max(one, other)));
    }

    @Property
    void everyHeightHasAnAnswerWithinTheOtherColumn(
            @ForAll @Size(max = 12) List<@DoubleRange(min = -50, max = 1100) Double> numbers,
            @ForAll double height) {
        assertThat(Alignment.of(knots(numbers), FROM, TO).map(height)).isBetween(0.0, TO);
    }

    @Property
    void thereAndBackIsWhereOneWasIfNothingIsFlat(@ForAll @DoubleRange(min = 0, max = 1000) double height) {
        Alignment there = Alignment.of(List.of(new Knot(100, 300), new Knot(700, 310)), FROM, TO);
        Alignment back = Alignment.of(List.of(new Knot(300, 100), new Knot(310, 700)), TO, FROM);

        assertThat(back.map(there.map(height))).isCloseTo(height, within(1e-6));
    }

    private static List<Knot> knots(List<Double> numbers) {
        List<Knot> knots = new ArrayList<>();
        for (int index = 0; index + 1 < numbers.size(); index += 2) {
            knots.add(new Knot(numbers.get(index), numbers.get(index + 1)));
        }
        return knots;
    }
}
