package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U. S. 386 | U.S.",
                "S.Ct. 1584 | S. Ct.",
                "L.Ed.2d 759 | L. Ed. 2d",
                "F. 3d 5 | F.3d",
                "Fed. Appx. 4 | F. App'x",
                "F. App’x 4 | F. App'x",
                "F. Supp. 2d 1 | F. Supp. 2d",
                "F. 3, 5 | F.",
                "Cal.App.4th 5 | Cal. App. 4th",
                "U.S.L.W. 3631 | U.S.L.W.",
                "U.S.C. § 1983 | U.S.C.",
                "N. E. 2d 5 | N.E.2d"
            })
    void spellingsOfOneReporterAreReadAlike(String printed, String normal) {
        assertThat(Optional.ofNullable(catalogue.afterNumber(printed, 0))
                .map(found -> found.value().abbreviation()))
                .hasValue(normal);
    }

    @Test
    void courtsHaveOneForm() {
        assertThat(catalogue.court("10th Cir")).isEqualTo("10th Cir.");
        assertThat(catalogue.court("2nd Cir.")).isEqualTo("2d Cir.");
        assertThat(catalogue.court("W.D.Tenn.")).isEqualTo("W.D. Tenn.");
        assertThat(catalogue.court("Mars Ct.")).isEqualTo("Mars Ct.");
    }

    @Test
    void supremeCourtPrintsNeedNoCourt() {
        assertThat(catalogue.reporter("S. Ct.")).get().matches(Reporter::isSupremeCourt);
        assertThat(catalogue.reporter("F.3d")).get().matches(reporter -> !reporter.isSupremeCourt());
        assertThat(catalogue.reporter("WL")).get().matches(Reporter::isDatabase);
    }
}
