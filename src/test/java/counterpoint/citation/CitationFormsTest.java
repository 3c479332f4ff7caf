package counterpoint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormsTest {
    private final CitationFinder finder = new CitationFinder();

    private List<Citation> find(String... lines) {
        return finder.find(SampleDecision.of(lines));
    }

    /// What is printed before a bar, the kinds and texts expected after it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See Anderson v. Creighton, 483 U.S. 635, 638 (1987). | FULL Anderson v. Creighton, 483 U.S. 635, 638"
                        + " (1987)",
                "Under Graham v. Connor, 490 U.S. 386(1989), it is. | FULL Graham v. Connor, 490 U.S. 386(1989)",
                "Daubert v. Merrell Dow Pharmaceuticals, Inc., 509 U. S. 579, 592–594 (1993) | FULL Daubert v. Merrell"
                        + " Dow Pharmaceuticals, Inc., 509 U. S. 579, 592–594 (1993)",
                "Contrast this case to Estate of Valverde ex rel. Padilla v. Dodge, 967 F.3d 1049(10th Cir. 2020). |"
                        + " FULL Estate of Valverde ex rel. Padilla v. Dodge, 967 F.3d 1049(10th Cir. 2020)",
                "See U.S. Bank N.A. v. Village at Lakeridge, LLC, 138 S. Ct. 960, 966 (2018). | FULL U.S. Bank N.A. v."
                        + " Village at Lakeridge, LLC, 138 S. Ct. 960, 966 (2018)",
                "decision; Witt v. West Va. State Police, Troop 2, 633 F.3d 272, 276-77 (4th Cir. 2011) | FULL Witt v."
                        + " West Va. State Police, Troop 2, 633 F.3d 272, 276-77 (4th Cir. 2011)",
                "City & Cnty. of San Francisco v. Sheehan, 575 U.S. 600, 611 (2015) | FULL City & Cnty. of San"
                        + " Francisco v. Sheehan, 575 U.S. 600, 611 (2015)",
                "clearly. Malik v. Arapahoe County Dep’t of Soc. Servs., 191 F.3d 1306, 1315 (10th Cir. 1999) | FULL"
                        + " Malik v. Arapahoe County Dep’t of Soc. Servs., 191 F.3d 1306, 1315 (10th Cir. 1999)",
                "In re Gault, 387 U.S. 1, 13 (1967) | FULL In re Gault, 387 U.S. 1, 13 (1967)",
                "held in Ex parte Young, 209 U.S. 123 (1908) | FULL Ex parte Young, 209 U.S. 123 (1908)",
                "Allen v. City, No. 05-2489, 2011 WL 197426, at *1 (W.D. Tenn., Jan. 20, 2011) | FULL Allen v. City,"
                        + " No. 05-2489, 2011 WL 197426, at *1 (W.D. Tenn., Jan. 20, 2011)",
                "Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803) | FULL Marbury v. Madison, 5 U.S. (1 Cranch)"
                        + " 137, 177 (1803)",
                "Foo v. Bar (1990) 50 Cal.3d 247, 255. | FULL Foo v. Bar (1990) 50 Cal.3d 247, 255",
                "State v. Doe, 2010-Ohio-1234, ¶ 5. | FULL State v. Doe, 2010-Ohio-1234, ¶ 5",
                "Obergefell v. Hodges, 576 U. S. ___, ___ (2015) | FULL Obergefell v. Hodges, 576 U. S. ___, ___"
                        + " (2015)",
                "the Graham factors. 490 U.S. at396–97. | SHORT 490 U.S. at396–97",
                "accord Wilson I, 52 F.3d at 1552. | SHORT Wilson I, 52 F.3d at 1552",
                "(citing inter alia Miller, 761 F.3d at 829) | SHORT Miller, 761 F.3d at 829",
                "Horton, 509 U. S., at 594 | SHORT Horton, 509 U. S., at 594",
                "Id.at 611–13. | ID Id.at 611–13",
                "said id., that | ID id.",
                "Id., at 33. | ID Id., at 33",
                "under 42 U.S.C. § 1983claim | STATUTE 42 U.S.C. § 1983",
                "28 U. S. C. §1257(a) | STATUTE 28 U. S. C. §1257(a)",
                "29 C.F.R. § 1910.1000(a)(2) | REGULATION 29 C.F.R. § 1910.1000(a)(2)",
                "U.S. Const. art. I, § 8, cl. 3 | CONSTITUTION U.S. Const. art. I, § 8, cl. 3",
                "Johnson, supra, at 313 | SUPRA Johnson, supra, at 313",
                "wanted, Aplt.App. at 138-142 (emphasis) | RECORD Aplt.App. at 138-142",
                "(Officer Involved Shooting, Thompson summary, p. 2) | RECORD Officer Involved Shooting, Thompson"
                        + " summary, p. 2",
                "see infra at 7-8. | INTERNAL infra at 7-8",
                "Majority op. at 19–26. | INTERNAL Majority op. at 19–26",
                "generally 29 Wright & Gold, Federal Practice & Procedure §§ 6284, 6294. | SECONDARY 29 Wright & Gold,"
                        + " Federal Practice & Procedure §§ 6284, 6294",
                "93 Harv. L. Rev. 752 (1980) | SECONDARY 93 Harv. L. Rev. 752"
            })
    void oneCitationIsRead(String printed, String expected) {
        assertThat(find(printed))
                .extracting(found -> found.kind() + " " + found.text())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On May 5 U.S. officers came.",
                "He paid 3 P and left.",
                "In 2012 ME voters chose.",
                "the middle of the day at 29th and Wells",
                "he stayed at 5 for 3 hours, id",
                "2922 West Wells Street, 15 to 30 minutes"
            })
    void proseIsNoCitation(String prose) {
        assertThat(find(prose)).isEmpty();
    }

    @Test
    void fullCitationHasAllItsParts() {
        Citation found = find("See also Wilson v. Meeks, 52 F.3d 1547, 1551 n. 3 (10th Cir.1995) (noting so).")
                .getFirst();
        assertThat(found.signal()).hasValue("see also");
        assertThat(found.plaintiff()).hasValue("Wilson");
        assertThat(found.defendant()).hasValue("Meeks");
        assertThat(found.volume()).hasValue("52");
        assertThat(found.reporter()).hasValue("F.3d");
        assertThat(found.page()).hasValue("1547");
        assertThat(found.pin()).hasValue("1551 n.3");
        assertThat(found.court()).hasValue("10th Cir.");
        assertThat(found.year()).hasValue(1995);
        assertThat(found.parenthetical()).hasValue("noting so");
    }

    @Test
    void parallelCitationsLieInTheirHead() {
        List<Citation> found = find("Id. at 593,118 S.Ct. 1584 and Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973).");
        assertThat(found)
                .extracting(Citation::text)
                .containsExactly(
                        "Id. at 593",
                        "118 S.Ct. 1584",
                        "Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973)",
                        "93 S. Ct. 705");
        assertThat(found.get(1).parallelOf()).hasValue(0);
        assertThat(found.get(3).parallelOf()).hasValue(2);
    }

    @Test
    void citationInAParentheticalKnowsItsHolder() {
        List<Citation> found = find(
                "Siler, 957 F.3d at 759 (quoting Horton, 883 F.3d at 950, and citing Graham, 490 U.S. at 396).");
        assertThat(found)
                .extracting(Citation::relation)
                .containsExactly(Optional.empty(), Optional.of("quoting"), Optional.of("citing"));
        assertThat(found.get(2).within()).hasValue(0);
    }

    @Test
    void signalIsCarriedThroughAString() {
        List<Citation> found = find(
                "See, e.g., A v. B, 1 F.3d 2 (1st Cir. 1990) (so); C v. D, 3 F.3d 4 (2d Cir. 1991). E v. F, 5 F.3d 6"
                        + " (3d Cir. 1992).");
        assertThat(found)
                .extracting(Citation::signal)
                .containsExactly(Optional.of("See, e.g."), Optional.of("See, e.g."), Optional.empty());
    }

    @Test
    void aListOfRulesGivesOneCitationEach() {
        assertThat(find("See Fed.R.Evid. 704, 705; 42 U.S.C. §§ 1981, 1983 and 1985(3)."))
                .extracting(Citation::text)
                .containsExactly("Fed.R.Evid. 704", "705", "42 U.S.C. §§ 1981", "1983", "1985(3)");
    }

    @Test
    void laterHistoryPointsToTheCaseBefore() {
        List<Citation> found = find(
                "Katz v. United States, 194 F.3d 962, 970 n. 5 (9th Cir.1999) (so), cert, granted sub nom. Saucier v."
                        + " Katz, — U.S. --, 121 S.Ct. 480 (2000).");
        assertThat(found)
                .extracting(Citation::text)
                .containsExactly(
                        "Katz v. United States, 194 F.3d 962, 970 n. 5 (9th Cir.1999)",
                        "Saucier v. Katz, — U.S. --, 121 S.Ct. 480 (2000)",
                        "121 S.Ct. 480");
        assertThat(((CaseCitation) found.get(1)).historyOf()).hasValue(0);
        assertThat(found.get(1).history()).hasValue("cert, granted sub nom.");
    }

    @Test
    void nameInProseIsACaseOnlyWhereItIsNoPerson() {
        assertThat(find(
                "Teague v. Lane, 489 U.S. 288 (1989), is old. Officer Teague came. Mr. Teague left.",
                "But Teague does not apply, Teague’s exception is narrow, and Robert Teague spoke."
                        + " Teague, J., wrote."))
                .filteredOn(found -> found.kind() == CitationKind.NAME)
                .extracting(found -> found.place().block() + ":" + found.place().clean().start())
                .containsExactly("1:4", "1:27");
    }

    @Test
    void damagedPrintOfANameIsRecognised() {
        assertThat(find(
                "Crawford-El v. Britton, 523 U.S. 574 (1998).",
                "In Cmwford-El, and Crawfordr-El, and pre-Craw-ford-El law."))
                .filteredOn(found -> found.kind() == CitationKind.NAME)
                .extracting(Citation::text)
                .containsExactly("Cmwford-El", "Crawfordr-El", "Craw-ford-El");
    }
}
