package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentReaderTest {
    private static final String KEY = "Johnson v. Jones, 515 U.S. 304 (1995)";
    private static final String CITED = "Johnson v. Jones, 515 U.S. 304 (1995)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELIES_ON       | No appeal lies from a dispute of fact. Johnson v. Jones, 515 U.S. 304 (1995).
            RELIES_ON       | The appeal is barred under Johnson v. Jones, 515 U.S. 304 (1995), as it stands.
            RELIES_ON       | I cannot agree that Johnson v. Jones, 515 U.S. 304 (1995), does not apply.
            DISTINGUISHES   | Unlike Johnson v. Jones, 515 U.S. 304 (1995), this appeal is about law.
            DISTINGUISHES   | But see Johnson v. Jones, 515 U.S. 304 (1995).
            READS_NARROWLY  | Johnson v. Jones, 515 U.S. 304 (1995), only addressed sufficiency.
            READS_NARROWLY  | The majority reads Johnson v. Jones, 515 U.S. 304 (1995), too broadly.
            READS_BROADLY   | Johnson v. Jones, 515 U.S. 304 (1995), is framed in broad terms.
            REJECTS         | Johnson v. Jones, 515 U.S. 304 (1995), was wrongly decided.
            REJECTS         | I would decline to follow Johnson v. Jones, 515 U.S. 304 (1995).
            CITES_NEUTRALLY | Cf. Johnson v. Jones, 515 U.S. 304 (1995).
            UNCLEAR         | The majority relies upon Johnson v. Jones, 515 U.S. 304 (1995).
            """)
    void sentenceShowsHowTheAuthorityIsUsed(Treatment treatment, String sentence) {
        assertThat(whole(sentence)).extracting(AuthorityTreatment::treatment).containsExactly(treatment);
    }

    @Test
    void wordsQuotedFromAnotherShowNothing() {
        assertThat(whole("The order was “unlike Johnson” by far. Johnson v. Jones, 515 U.S. 304 (1995)."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.RELIES_ON);
    }

    @Test
    void evidenceOfABareCitationIsWhatItSupports() {
        assertThat(whole("Other things. No appeal lies. " + CITED + "."))
                .extracting(AuthorityTreatment::text)
                .containsExactly("No appeal lies. " + CITED + ".");
    }

    @Test
    void eachSideHasItsOwnUse() {
        SampleSides sides = SampleSides.of(
                List.of("We are bound by " + CITED + ", and dismiss."),
                List.of("Unlike in " + CITED + ", nothing is disputed."));
        assertThat(new Treatments(sides.majority(), sides.dissent()).whole())
                .extracting(AuthorityTreatment::opinion, AuthorityTreatment::treatment)
                .containsExactly(
                        tuple("majority", Treatment.RELIES_ON),
                        tuple("dissent", Treatment.DISTINGUISHES));
    }

    @Test
    void authorityOfOneSideIsNotShared() {
        SampleSides sides = SampleSides.of(List.of("We are bound by " + CITED + "."), List.of("I dissent."));
        assertThat(new Treatments(sides.majority(), sides.dissent()).shared()).isEmpty();
    }

    @Test
    void passageUsesAnAuthorityAsItsOwnSentencesSay() {
        SampleSides sides = SampleSides.of(
                List.of("Affirmed."),
                List.of(
                        "Unlike " + CITED + ", this appeal is about law.",
                        "Nothing is cited here.",
                        CITED + ", was wrongly decided. I would decline to follow " + CITED + "."));
        assertThat(PassageTreatments.of(sides.dissent(), Optional.of(sides.majority().opinion())))
                .extracting(uses -> uses.stream().map(AuthorityTreatment::treatment).toList())
                .containsExactly(List.of(Treatment.DISTINGUISHES), List.of(), List.of(Treatment.REJECTS));
    }

    @Test
    void opinionThatStandsAloneUsesAuthoritiesToo() {
        SampleSides sides = SampleSides.of(List.of("We are bound by " + CITED + ", and dismiss."), List.of("Yes."));
        assertThat(PassageTreatments.of(sides.majority(), Optional.empty()))
                .extracting(uses -> uses.stream().map(AuthorityTreatment::treatment).toList())
                .containsExactly(List.of(Treatment.RELIES_ON));
    }

    private static List<AuthorityTreatment> whole(String dissent) {
        SampleSides sides = SampleSides.of(List.of("Affirmed."), List.of(dissent));
        return new TreatmentReader(sides.dissent(), Optional.of(sides.majority().opinion()))
                .of(KEY, List.of()).stream().toList();
    }
}
