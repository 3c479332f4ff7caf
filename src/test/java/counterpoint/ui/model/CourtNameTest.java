package counterpoint.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtNameTest {
    @ParameterizedTest
    @CsvSource({
        "United States Court of Appeals for the Tenth Circuit, 10th Cir.",
        "United States Court of Appeals for the Second Circuit, 2d Cir.",
        "United States Court of Appeals for the Federal Circuit, Fed. Cir.",
        "United States Court of Appeals for the District of Columbia Circuit, D.C. Cir.",
        "Supreme Court of the United States, U.S. Supreme Court",
        "U.S., U.S. Supreme Court",
        "Supreme Court of Ohio, Supreme Court of Ohio"
    })
    void aCourtIsShortenedAsCitationsDo(String court, String brief) {
        assertThat(CourtName.brief(court)).isEqualTo(brief);
    }
}
