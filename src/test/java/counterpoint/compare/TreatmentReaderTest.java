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
    @CsvSource(
            delimiter = '|',
            textBlock = """
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
                    DISTINGUISHES   | Contra Johnson v. Jones, 515 U.S. 304 (1995).
                    DISTINGUISHES   | Johnson v. Jones, 515 U.S. 304 (1995), does not help the officers.
                    DISTINGUISHES   | Neither Doe v. Roe, 530 U.S. 1 (2000), nor Johnson v. Jones, 515 U.S. 304 (1995), helps them.
                    DISTINGUISHES   | Doe v. Roe, 530 U.S. 1 (2000), and Johnson v. Jones, 515 U.S. 304 (1995), are inapposite.
                    DISTINGUISHES   | The appeal here differs from one of fact. Johnson v. Jones, 515 U.S. 304 (1995).
                    DISTINGUISHES   | The stakes in Johnson v. Jones, 515 U.S. 304 (1995), were higher than are present here.
                    DISTINGUISHES   | We approved this, but only because there was a statute. Johnson v. Jones, 515 U.S. 304 (1995).
                    DISTINGUISHES   | This appeal cannot be likened to others. Johnson v. Jones, 515 U.S. 304 (1995).
                    DISTINGUISHES   | The rationale of Johnson v. Jones, 515 U.S. 304 (1995), cannot be transplanted here.
                    DISTINGUISHES   | The majority’s reliance on Johnson v. Jones, 515 U.S. 304 (1995), is misplaced.
                    READS_NARROWLY  | Johnson v. Jones, 515 U.S. 304 (1995), is not to the contrary.
                    READS_NARROWLY  | The court in Johnson v. Jones, 515 U.S. 304 (1995), in no way departed from this.
                    CITES_NEUTRALLY | Johnson v. Jones, 515 U.S. 304 (1995), was overruled by Doe v. Roe, 530 U.S. 1 (2000).
                    CITES_NEUTRALLY | Doe v. Roe, 510 U.S. 1 (1993), overruled by Johnson v. Jones, 515 U.S. 304 (1995).
                    CITES_NEUTRALLY | To be sure, in Johnson v. Jones, 515 U.S. 304 (1995), the Court held that no appeal lies.
                    RELIES_ON       | We do not overrule Johnson v. Jones, 515 U.S. 304 (1995).
                    UNCLEAR         | In the majority’s view, Johnson v. Jones, 515 U.S. 304 (1995), does not apply.
                    UNCLEAR         | The State argues that Johnson v. Jones, 515 U.S. 304 (1995), controls.
                    UNCLEAR         | Would Doe have been barred by Johnson v. Jones, 515 U.S. 304 (1995), as it stands?
                    UNCLEAR         | The majority relies upon Johnson v. Jones, 515 U.S. 304 (1995).
                    """)
    void sentenceShowsHowTheAuthorityIsUsed(Treatment treatment, String sentence) {
        assertThat(whole(sentence)).extracting(AuthorityTreatment::treatment).containsExactly(treatment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISTINGUISHES | That case, however, concerned a statute.
            DISTINGUISHES | That reliance is misplaced.
            DISTINGUISHES | The officer there had a warrant. Here, by contrast, nobody had.
            DISTINGUISHES | The officer there had a warrant. Id. at 313. This case is different.
            DISTINGUISHES | The officer there had a warrant. The same cannot be said here.
            DISTINGUISHES | The officer there had a warrant. No such paper was shown here.
            DISTINGUISHES | It fails to see that the officer had a warrant. But Johnson involved no statute.
            RELIES_ON     | But that decision controls.
            """)
    void sentenceThatFollowsTakesTheStand(Treatment treatment, String next) {
        assertThat(whole("The majority cites " + CITED + ". " + next))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(treatment);
    }

    @Test
    void evidenceIsTheSentenceThatTakesTheStand() {
        assertThat(whole("The State cites " + CITED + ", and others. Those were orders. That case is inapposite."))
                .extracting(AuthorityTreatment::text)
                .containsExactly("That case is inapposite.");
    }

    @Test
    void caseThatIsMeantMustBeCertain() {
        assertThat(
                whole("In " + CITED + ", and in Doe v. Roe, 530 U.S. 1 (2000), he appealed. That case is inapposite."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.RELIES_ON);
    }

    @Test
    void severalCasesAreMeantTogether() {
        assertThat(whole(
                "Orders were final. See " + CITED + "; Doe v. Roe, 530 U.S. 1 (2000). Those cases are inapposite."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.DISTINGUISHES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    DISTINGUISHES | None of the cases cited by the State support this. See Doe v. Roe, 530 U.S. 1 (2000); CITED.
                    DISTINGUISHES | The State cites some cases, but none are alike. In Doe v. Roe, 530 U.S. 1 (2000), he ran. In CITED, he hid.
                    DISTINGUISHES | The cases on which the State relies are inapposite. In CITED, the order was final.
                    RELIES_ON     | None of its cases help. See Doe v. Roe, 530 U.S. 1 (2000). This is settled. No appeal lies. CITED.
                    RELIES_ON     | None of its cases help. In Doe v. Roe, 530 U.S. 1 (2000), he ran. No appeal lies from fact, as in CITED.
                    """)
    void casesThatAParagraphSurveysAreMeantByWhatAnnouncesThem(Treatment treatment, String paragraph) {
        assertThat(whole(paragraph.replace("CITED", CITED)))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(treatment);
    }

    @Test
    void contrastIsWithTheCaseCitedLast() {
        assertThat(whole(
                "In " + CITED + ", the order was final. We ask for orders. See, e.g., Doe v. Roe, 530 U.S. 1 (2000). "
                        + "Here, by contrast, nobody signed any."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.RELIES_ON);
    }

    @Test
    void nextParagraphMayTakeTheStandInItsFirstSentence() {
        assertThat(whole("In " + CITED + ", the order was final.", "Here, by contrast, nothing is."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.DISTINGUISHES);
        assertThat(whole("In " + CITED + ", the order was final.", "Much is unsettled. Here, by contrast, nothing is."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.RELIES_ON);
    }

    @Test
    void viewOfAnotherEndsWhereTheOpinionTurnsAgainstIt() {
        assertThat(whole("The State argues that " + CITED + ", controls, but Johnson involved a fact in dispute."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.DISTINGUISHES);
    }

    @Test
    void passageThatOnlySpeaksOfAnAuthorityDoesNotUseIt() {
        SampleSides sides = SampleSides.of(
                List.of("Affirmed."),
                List.of("In " + CITED + ", the order was final.", "Here, by contrast, nothing is."));
        assertThat(PassageTreatments.of(sides.dissent(), Optional.of(sides.majority().opinion())))
                .extracting(List::size)
                .containsExactly(1, 0);
    }

    @Test
    void wordsBetweenStraightQuotationMarksShowNothing() {
        assertThat(whole("The order was \"unlike Johnson\" by far. " + CITED + "."))
                .extracting(AuthorityTreatment::treatment)
                .containsExactly(Treatment.RELIES_ON);
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

    private static List<AuthorityTreatment> whole(String... dissent) {
        SampleSides sides = SampleSides.of(List.of("Affirmed."), List.of(dissent));
        return new TreatmentReader(sides.dissent(), Optional.of(sides.majority().opinion()))
                .of(KEY, List.of()).stream().toList();
    }
}
