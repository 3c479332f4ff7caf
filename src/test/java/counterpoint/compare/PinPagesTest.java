package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PinPagesTest {
    @Test
    void rangeCompletesItsRepeatedDigits() {
        assertThat(PinPages.parse("313–14")).contains(new PinPages(313, 314));
        assertThat(PinPages.parse("594-95")).contains(new PinPages(594, 595));
        assertThat(PinPages.parse("1128-1129")).contains(new PinPages(1128, 1129));
    }

    @Test
    void footnoteOfAPageIsOnThatPage() {
        assertThat(PinPages.parse("593 n.14")).contains(new PinPages(593, 593));
    }

    @Test
    void paragraphWithoutNumberIsNoPage() {
        assertThat(PinPages.parse("passim")).isEmpty();
    }

    @Test
    void nearPagesAreNearer() {
        PinPages cited = new PinPages(313, 314);
        assertThat(cited.nearness(new PinPages(314, 316))).isEqualTo(1);
        assertThat(cited.nearness(new PinPages(315, 315))).isEqualTo(2 / 3.0);
        assertThat(cited.nearness(new PinPages(320, 320))).isZero();
    }

    @Property
    void nearnessIsSymmetric(
            @ForAll @IntRange(min = 1, max = 40) int one,
            @ForAll @IntRange(max = 5) int pages,
            @ForAll @IntRange(min = 1, max = 40) int other) {
        PinPages left = new PinPages(one, one + pages);
        PinPages right = new PinPages(other, other);
        assertThat(left.nearness(right)).isEqualTo(right.nearness(left)).isBetween(0.0, 1.0);
    }

    @Property
    void anyPinCiteCanBeRead(@ForAll String pin) {
        PinPages.parse(pin).ifPresent(pages -> assertThat(pages.last()).isGreaterThanOrEqualTo(pages.first()));
    }
}
