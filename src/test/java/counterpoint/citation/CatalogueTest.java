package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();
    private final CitationFinder finder = new CitationFinder(catalogue);

    private Citation only(String printed) {
        List<Citation> found = finder.find(SampleDecision.of(printed));
        assertThat(found).as(printed).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U. S. 386 | U.S.",
                "S.Ct. 1584 | S. Ct.",
                "L.Ed.2d 759 | L. Ed. 2d",
                "L. Ed. (2d) 759 | L. Ed. 2d",
                "L. Ed. 2nd 759 | L. Ed. 2d",
                "F. 3d 5 | F.3d",
                "F. 3d88 | F.3d",
                "F.(2d) 88 | F.2d",
                "F.2D 88 | F.2d",
                "Fed. Appx. 4 | F. App'x",
                "F. App’x 4 | F. App'x",
                "F. Supp. 2d 1 | F. Supp. 2d",
                "F. SUPP. 2D 1 | F. Supp. 2d",
                "F. 3, 5 | F.",
                "Cal.App.4th 5 | Cal. App. 4th",
                "U.S.L.W. 3631 | U.S.L.W.",
                "U.S.C. § 1983 | U.S.C.",
                "N. E. 2d 5 | N.E.2d",
                "ILL. APP. 3D 5 | Ill. App. 3d",
                "I. and N. Dec. 5 | I. & N. Dec.",
                "Watts and Serg. 5 | Watts & Serg."
            })
    void spellingsOfOneReporterAreReadAlike(String printed, String normal) {
        assertThat(Optional.ofNullable(catalogue.afterNumber(printed, 0))
                .map(found -> found.value().abbreviation()))
                .hasValue(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Allen police 3 times",
                "about 12 Black men and 3 women",
                "either 12 OR 34 will do",
                "Exhibit 12 With 34 pages",
                "on 5 Day care centers",
                "the 12 Hill County deputies"
            })
    void wordsOfProseAreNoReporters(String prose) {
        assertThat(finder.find(SampleDecision.of(prose))).isEmpty();
    }

    /// Printed citation, then reporter and court expected; `-` for none.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The court is told by the reporter (Indigo Book R12.3).
                "Marbury v. Madison, 1 Cranch 137 (1803) | Cranch | U.S.",
                "In re Marriage Cases, 43 Cal. 4th 757 (2008) | Cal. 4th | Cal.",
                "Palsgraf v. Long Island R. Co., 248 N.Y. 339 (1928) | N.Y. | N.Y.",
                "Folsom v. Marsh, 9 F. Cas. 342 (C.C.D. Mass. 1841) | F. Cas. | C.C.D. Mass.",
                "Perrin v. Perrin, 2012 ND 5 | ND | N.D.",
                "State v. Doe, 2013-NMSC-004 | NMSC | N.M.",
                "People v. Roe, 2015 IL App (1st) 130567 | IL App (1st) | Ill. App. Ct.",
                "Smith v. Smith, 2009 WI App 1 | WI App | Wis. Ct. App.",
                "Ex parte Roe, 2008 OK CIV APP 3 | OK CIV APP | Okla. Civ. App.",
                "Doe v. State, 2011 Ark. App. 3 | Ark. App. | Ark. Ct. App.",
                "Doe v. State, 301 Ark. 3 (1990) | Ark. | Ark.",
                // The court is printed.
                "Doe v. Roe, 52 F.3d 1 (CA9 1995) | F.3d | 9th Cir.",
                "Doe v. Roe, 52 F.3d 1 (CADC 1995) | F.3d | D.C. Cir.",
                "Doe v. Roe, 52 F.3d 1 (CA Fed. 1995) | F.3d | Fed. Cir.",
                "Doe v. Roe, 52 F. Supp. 1 (ND Cal. 1945) | F. Supp. | N.D. Cal.",
                "Doe v. Roe, 52 F. Supp. 1 (SDNY 1945) | F. Supp. | S.D.N.Y.",
                "In re Doe, 52 B.R. 1 (Bankr. S.D.N.Y. 1985) | B.R. | Bankr. S.D.N.Y.",
                "In re Doe, 52 B.R. 1 (9th Cir. BAP 1985) | B.R. | B.A.P. 9th Cir.",
                "Doe v. Roe, 100 A.D.3d 5 (2d Dept 2012) | A.D.3d | N.Y. App. Div. 2d Dep't",
                "Doe v. Roe, 100 So. 3d 5 (Fla. 3d DCA 2012) | So. 3d | Fla. 3d DCA",
                "Doe v. Roe, 2005 U.S. Dist. LEXIS 5 (E.D. Va. 2005) | U.S. Dist. LEXIS | E.D. Va."
            })
    void citationHasItsReporterAndItsCourt(String printed, String reporter, String court) {
        Citation found = only(printed);
        assertThat(found.reporter()).hasValue(reporter);
        assertThat(found.court()).hasValue(court);
    }

    /// Printed citation, then the jurisdiction of the reporter meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe v. Roe, 5 How. 134 (1847) | U.S.",
                "Doe v. Roe, 5 How. 134 (Miss. 1840) | Miss.",
                "Doe v. Roe, 5 Pet. 134 (1831) | U.S.",
                "Doe v. Roe, 2 Wall. 134 (1864) | U.S.",
                "Doe v. Roe, 2 Black 134 (1862) | U.S."
            })
    void courtAndYearChooseAmongNamesakes(String printed, String court) {
        assertThat(only(printed).court()).hasValue(court);
    }

    @Test
    void yearsNeverRefuseACitation() {
        assertThat(only("Doe v. Roe, 5 Cranch 134 (2015)").reporter()).hasValue("Cranch");
    }

    @Test
    void courtsHaveOneForm() {
        assertThat(catalogue.court("10th Cir")).isEqualTo("10th Cir.");
        assertThat(catalogue.court("2nd Cir.")).isEqualTo("2d Cir.");
        assertThat(catalogue.court("W.D.Tenn.")).isEqualTo("W.D. Tenn.");
        assertThat(catalogue.court("ED Va.")).isEqualTo("E.D. Va.");
        assertThat(catalogue.court("Cal. App.")).isEqualTo("Cal. Ct. App.");
        assertThat(catalogue.court("Tex.App.-Houston [14th Dist.]")).isEqualTo("Tex. App.—Houston [14th Dist.]");
        assertThat(catalogue.court("Mars Ct.")).isEqualTo("Mars Ct.");
    }

    @Test
    void supremeCourtPrintsNeedNoCourt() {
        assertThat(catalogue.reporter("S. Ct.")).get().matches(Reporter::isSupremeCourt);
        assertThat(catalogue.reporter("F.3d")).get().matches(reporter -> !reporter.isSupremeCourt());
        assertThat(catalogue.reporter("WL")).get().matches(Reporter::isDatabase);
    }
}
