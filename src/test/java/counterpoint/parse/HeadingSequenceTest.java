package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingSequenceTest {
    /// The accepted numbers, each with its level before it.
    private static List<String> placed(String... printed) {
        List<Optional<HeadingSequence.Placed>> places = new HeadingSequence()
                .place(List.of(printed).stream().map(HeadingNumber::readings).toList());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            String number = printed[i];
            places.get(i).ifPresent(place -> found.add(place.level() + number));
        }
        return found;
    }

    @Test
    void aDigitFollowedByALetterIsNoNumber() {
        assertThat(HeadingNumber.readings("2I")).isEmpty();
    }

    @Test
    void levelsNestAndBeginAgain() {
        assertThat(placed("I", "A", "B", "1", "2", "II", "A", "B", "III"))
                .containsExactly("1I", "2A", "2B", "31", "32", "1II", "2A", "2B", "1III");
    }

    @Test
    void initialsFindNoPlace() {
        assertThat(placed("I", "A", "J", "B", "U", "II", "S")).containsExactly("1I", "2A", "2B", "1II");
    }

    @Test
    void aLevelHasAtLeastTwoNumbers() {
        assertThat(placed("I", "A", "II", "B")).containsExactly("1I", "1II");
    }

    @Test
    void aLetterThatIsAlsoRomanIsReadByItsPlace() {
        assertThat(placed("I", "A", "B", "C", "D", "II", "III", "IV", "V"))
                .containsExactly("1I", "2A", "2B", "2C", "2D", "1II", "1III", "1IV", "1V");
    }

    @Test
    void romanNumbersHaveTheirUsualForm() {
        assertThat(List.of(HeadingNumber.roman("XIV"), HeadingNumber.roman("IIII"), HeadingNumber.roman("VX")))
                .containsExactly(14, 0, 0);
    }
}
