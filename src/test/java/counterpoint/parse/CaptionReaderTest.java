package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionReaderTest {
    @Test
    void theCourtAboveThePartiesIsNoPartOfTheirNames() {
        ShortNameReader names = new ShortNameReader();
        assertThat(names.read("NOT FOR PUBLICATION UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT JANE ROE,"
                + " Plaintiff-Appellant, v. ACME CORP., Defendant-Appellee.")).contains("Roe v. Acme Corp.");
        assertThat(names.read("OCTOBER TERM, 2022 SUPREME COURT OF THE UNITED STATES Syllabus ARBOR ET AL. v."
                + " COUNTY OF LINDEN CERTIORARI")).contains("Arbor v. County of Linden");
    }

    @Test
    void aTitleEndsWhereItsCitationBegins() {
        assertThat(
                new ShortNameReader().read("Federation of Independent Cooperatives of North America v. Secretary of the"
                        + " Department of Lands 900 F.3d 1 (3d Cir. 2018) United States Court of Appeals, Third Circuit. No. 17-1000."))
                .contains(
                        "Federation of Independent Cooperatives of North America v. Secretary of the Department of Lands");
        assertThat(new ShortNameReader().read("Roe v. Doe 12 U. S. 345 (1809) Supreme Court")).contains("Roe v. Doe");
    }

    @Test
    void aBodyKeepsItsWholeName() {
        ShortNameReader names = new ShortNameReader();
        assertThat(
                names.read("HARGROVE, SECRETARY OF THE DEPARTMENT OF LANDS, ET AL. v. FRIENDS OF THE UPPER RIVER, INC."
                        + " CERTIORARI TO THE UNITED STATES COURT OF APPEALS"))
                .contains("Hargrove v. Friends of the Upper River, Inc.");
        assertThat(names.read("Anna Hollister v. Commissioners of the Greater Transportation and Waterworks Authority"))
                .contains("Hollister v. Commissioners of the Greater Transportation and Waterworks Authority");
        assertThat(names.read("Anna Hollister v. City of Linden and Linden Housing Authority"))
                .contains("Hollister v. City of Linden");
    }

    @Test
    void theHeadMatterSaysWhichCaseItIs() {
        String head = "In the United States Court of Appeals For the Seventh Circuit ____ No. 20-1754 JERRY SMITH, JR., "
                + "Plaintiff-Appellee, v. MELVIN FINKLEY and ADAM STAHL, Defendants-Appellants. ____ ARGUED DECEMBER 7, "
                + "2020 — DECIDED AUGUST 18, 2021 ____ Before SYKES, Chief Judge, and BRENNAN and ST. EVE, Circuit Judges.";
        assertThat(new CaptionReader().read(head, List.of(), List.of(), Map.of()))
                .isEqualTo(new Caption(
                        Optional.of("Smith v. Finkley"),
                        Optional.of("20-1754"),
                        Optional.of("United States Court of Appeals for the Seventh Circuit"),
                        Optional.of(CourtDate.of(LocalDate.of(2020, 12, 7))),
                        Optional.of(CourtDate.of(LocalDate.of(2021, 8, 18))),
                        List.of(),
                        List.of("Sykes", "Brennan", "St. Eve")));
    }

    @Test
    void aReportersHeadMatterHasCitationAndDate() {
        String head = "COATES, Appellant, v. BYRD, Appellee. No. 99-123 211 F.3d 1225 United States Court of Appeals, "
                + "Eleventh Circuit. May 2, 2000. Before TJOFLAT, BARKETT and HULL, Circuit Judges.";
        assertThat(new CaptionReader().read(head, List.of(), List.of(), Map.of()))
                .isEqualTo(new Caption(
                        Optional.of("Coates v. Byrd"),
                        Optional.of("99-123"),
                        Optional.of("United States Court of Appeals for the Eleventh Circuit"),
                        Optional.empty(),
                        Optional.of(CourtDate.of(LocalDate.of(2000, 5, 2))),
                        List.of("211 F.3d 1225"),
                        List.of("Tjoflat", "Barkett", "Hull")));
    }

    @Test
    void theCourtNamedFirstDecided() {
        String head = "SUPREME COURT OF THE UNITED STATES No. 12–1217 MIKE STANTON, PETITIONER v. DRENDOLYN SIMS ON PETITION "
                + "FOR WRIT OF CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT [November 4, 2013]";
        Caption caption = new CaptionReader().read(head, List.of(), List.of(), Map.of());
        assertThat(caption.name()).contains("Stanton v. Sims");
        assertThat(caption.court()).contains("Supreme Court of the United States");
        assertThat(caption.decided()).contains(CourtDate.of(LocalDate.of(2013, 11, 4)));
    }

    @Test
    void partiesAreNamedShortly() {
        assertThat(List.of(
                name("No. 00-1153, Ernest Medina v. Michael Cram, et al."),
                name("No. 1-2 UNITED STATES OF AMERICA, Plaintiff, v. JOHN B. DOE III, Defendant."),
                name("ACME WIDGET CO., Petitioner, v. CITY OF KENOSHA, Respondent.")))
                .containsExactly("Medina v. Cram", "United States of America v. Doe",
                        "Acme Widget Co. v. City of Kenosha");
    }

    private static String name(String caption) {
        return new ShortNameReader().read(caption).orElse("none");
    }
}
