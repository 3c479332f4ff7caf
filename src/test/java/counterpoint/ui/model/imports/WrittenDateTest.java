package counterpoint.ui.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.CourtDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "August 18, 2021", "18 August 2021", "Aug. 18, 2021", "8/18/2021", "2021-08-18", "AUGUST 18, 2021"
            })
    void aDayIsReadHoweverItIsWritten(String words) {
        assertThat(WrittenDate.read(words).map(CourtDate::iso)).contains("2021-08-18");
    }

    @Test
    void aYearAloneIsAYear() {
        assertThat(WrittenDate.read("1999")).contains(CourtDate.ofYear(1999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some day", "Augustus 18, 2021", "13/40/2021"})
    void whatIsNoDateIsNone(String words) {
        assertThat(WrittenDate.read(words)).isEmpty();
    }
}
