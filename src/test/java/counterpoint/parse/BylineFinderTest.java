package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BylineFinderTest {
    private static List<Byline> find(String source) {
        return new BylineFinder().find(source, new Span(0, source.length()), Removals.NONE);
    }

    private static Byline byline(
            OpinionKind kind, String name, String office, List<String> joined, Span caption, Span span) {
        return new Byline(kind, Optional.of(new Judge(name, Optional.of(office))), joined, caption, span);
    }

    @Test
    void aJudgeWithTheOfficeOpensAnOpinion() {
        Span span = new Span(1, 20);
        assertThat(find(" TACHA, Chief Judge.\n\tThe defendants appeal."))
                .containsExactly(byline(OpinionKind.LEAD, "Tacha", "Chief Judge", List.of(), span, span));
    }

    @Test
    void aRunningCaptionBelongsToTheOpinionThatItOpens() {
        assertThat(find("We REVERSE.\nNo. 00-1153, Ernest Medina v. Michael Cram, et al.\n"
                + "SEYMOUR, Circuit Judge, dissenting\n\tI regret it."))
                .containsExactly(byline(
                        OpinionKind.DISSENT, "Seymour", "Circuit Judge", List.of(), new Span(12, 97),
                        new Span(63, 97)));
    }

    @Test
    void aBylineMayFollowASentenceInTheSameLine() {
        assertThat(find("We dismiss. SYKES, Chief Judge, dissenting. The majority holds."))
                .containsExactly(byline(
                        OpinionKind.DISSENT, "Sykes", "Chief Judge", List.of(), new Span(12, 43), new Span(12, 43)));
    }

    @Test
    void thePanelIsNoByline() {
        assertThat(find("Before SYKES, Chief Judge, and BRENNAN and ST. EVE, Circuit Judges.")).isEmpty();
    }

    @Test
    void aJusticeIsNamedWithThoseWhoJoin() {
        Span span = new Span(0, 76);
        assertThat(
                find("JUSTICE SCALIA, with whom JUSTICE THOMAS and JUSTICE ALITO join, dissenting.\nThe Court errs."))
                .containsExactly(byline(
                        OpinionKind.DISSENT,
                        "Scalia",
                        "Justice",
                        List.of("Thomas", "Alito"),
                        span,
                        span));
    }

    @Test
    void aBylineMayTakeTwoLines() {
        Span span = new Span(0, 80);
        assertThat(find(
                "JUSTICE SCALIA, with whom JUSTICE THOMAS and ALITO, J.,\njoin, dissenting in all.\nThe Court errs."))
                .containsExactly(byline(
                        OpinionKind.DISSENT, "Scalia", "Justice", List.of("Thomas", "Alito"), span, span));
    }

    @Test
    void theEndOfALineIsOneHoweverItIsWritten() {
        String source = "JUSTICE SCALIA, with whom JUSTICE THOMAS and ALITO, J., \njoin, dissenting in all\nThe Court errs.";
        assertThat(find(source.replace("\n", "\r\n")))
                .extracting(Byline::kind, Byline::joined)
                .containsExactly(tuple(OpinionKind.DISSENT, List.of("Thomas", "Alito")));
        assertThat(find(source.replace("\n", "\r\n"))).extracting(Byline::joined)
                .isEqualTo(find(source).stream().map(Byline::joined).toList());
    }

    @Test
    void aHeaderAboveTheBylineOpensNoOpinion() {
        assertThat(find(
                "SCALIA, J., dissenting\n\nJUSTICE SCALIA, with whom JUSTICE THOMAS joins, dissenting.\nI would not."))
                .extracting(Byline::joined)
                .containsExactly(List.of("Thomas"));
    }

    @Test
    void aSentenceAboutAJudgeIsNoByline() {
        assertThat(find(
                "It is so.\nJUSTICE STEVENS, dissenting, argued that it is not. Judge Wood, dissenting in part. So."))
                .isEmpty();
    }

    @Test
    void partsAreConcurrences() {
        assertThat(find("KAGAN, J., concurring in part and dissenting in part.\nI agree.").getFirst().kind())
                .isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(find("THOMAS, J., concurring in the judgment.\nI agree.").getFirst().kind())
                .isEqualTo(OpinionKind.CONCURRENCE_IN_JUDGMENT);
    }

    @Test
    void olderReportsAddressTheJustice() {
        assertThat(find(
                "It is so ordered.\nMR. JUSTICE POWELL, with whom THE CHIEF JUSTICE and MR. JUSTICE WHITE join, concurring.\nI agree."))
                .extracting(Byline::kind, byline -> byline.author().map(Judge::name), Byline::joined)
                .containsExactly(tuple(OpinionKind.CONCURRENCE, Optional.of("Powell"), List.of("White")));
    }

    @Test
    void theJudgeBelowBesideThePartiesSignsNothing() {
        assertThat(find("""
                APPEAL FROM KENTON CIRCUIT COURT
                    v.        HONORABLE PATRICIA M. SUMME, JUDGE
                    ACTION NO. 18-CR-01172
                    MCNEILL, JUDGE: He appeals from the denial of his motion.
                """))
                .extracting(byline -> byline.author().map(Judge::name)).containsExactly(Optional.of("McNeill"));
    }

    @Test
    void aTextMayBeginWithItsKindAlone() {
        Span span = new Span(0, 10);
        assertThat(find("dissenting\nI regret that."))
                .containsExactly(new Byline(OpinionKind.DISSENT, Optional.empty(), List.of(), span, span));
    }

    @Test
    void theCourtMaySignItself() {
        Span span = new Span(0, 11);
        assertThat(find("PER CURIAM.\nThe petition is denied."))
                .containsExactly(new Byline(OpinionKind.PER_CURIAM, Optional.empty(), List.of(), span, span));
    }

    @Test
    void aByLineRepeatedOnEachPageOpensOneOpinion() {
        assertThat(find("SCALIA, J., dissenting.\nThe Court errs.\nSCALIA, J., dissenting.\nIt errs again."))
                .hasSize(1);
    }

    @Test
    void theDeedMayStandInParenthesesOrWithACapital() {
        assertThat(find("RIVERA, J. (dissenting).\nI would not.")).extracting(Byline::kind)
                .containsExactly(OpinionKind.DISSENT);
        assertThat(find("LYNCH, Circuit Judge (concurring in the judgment). I agree.")).extracting(Byline::kind)
                .containsExactly(OpinionKind.CONCURRENCE_IN_JUDGMENT);
        assertThat(find("FEUER, J., Dissenting.—\nI would not.")).extracting(Byline::kind)
                .containsExactly(OpinionKind.DISSENT);
    }

    @Test
    void theLineUpOfASyllabusOpensNoOpinion() {
        assertThat(find("ROBERTS, C. J., delivered the opinion of the Court, in which THOMAS and\nALITO, JJ., joined."
                + " BARRETT, J., filed a\nconcurring opinion. KAGAN, J., filed a dissenting opinion, in which\n"
                + "JACKSON, J., joined.\n\nCHIEF JUSTICE ROBERTS delivered the opinion of the Court.\nIt is so.\n"
                + "JUSTICE KAGAN, dissenting.\nIt is not."))
                .extracting(Byline::kind, byline -> byline.author().map(Judge::name))
                .containsExactly(
                        tuple(OpinionKind.MAJORITY, Optional.of("Roberts")),
                        tuple(OpinionKind.DISSENT, Optional.of("Kagan")));
    }

    @Test
    void namesGetTheirUsualCapitals() {
        assertThat(List.of(JudgeNames.usual("ST. EVE"), JudgeNames.usual("McCONNELL"), JudgeNames.usual("O’SCANNLAIN")))
                .containsExactly("St. Eve", "McConnell", "O’Scannlain");
    }
}
