package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterCitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    252 F.3d 1124 | 1135–36 | 252 F.3d 1124, 1135–36 | 252 F.3d at 1135–36
                    515 U.S. 304 | 313 n.3 | 515 U.S. 304, 313 n.3 | 515 U.S. at 313 n.3
                    2013 WL 5811261 | 7 | 2013 WL 5811261, at *7 | 2013 WL 5811261, at *7
                    2015 U.S. LEXIS 1503 | 40–41 | 2015 U.S. LEXIS 1503, at *40–41 | 2015 U.S. LEXIS 1503, at *40–41
                    """)
    void aPageIsCitedFirstAndAgain(String reported, String pages, String first, String again) {
        ReporterCitation citation = ReporterCitation.of(reported).orElseThrow();

        assertThat(citation.whole()).isEqualTo(reported);
        assertThat(citation.pinned(pages)).isEqualTo(first);
        assertThat(citation.again(pages)).isEqualTo(again);
    }

    @Test
    void aPublicDomainCitationIsNoReporter() {
        assertThat(ReporterCitation.of("2019-Ohio-2880")).isEmpty();
    }
}
