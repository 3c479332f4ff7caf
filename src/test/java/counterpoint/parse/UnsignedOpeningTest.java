package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsignedOpeningTest {
    private static final String ORDER = """
            FOR PUBLICATION

            UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

            JOHN DOE, Plaintiff-Appellant, v. RICHARD ROE, Defendant-Appellee.

            Richard Smith argued the cause for the appellant, and with him on the brief were several other lawyers who all
            have offices in the city of San Francisco, in the state of California, and in the city of Seattle.

            ORDER

            The panel has voted to deny the petition for rehearing. The full court was advised of the petition for rehearing
            en banc. A judge requested a vote on whether to rehear the matter en banc. The matter failed to receive a
            majority of the votes of the nonrecused active judges in favor of en banc consideration. The petition for
            rehearing en banc is therefore denied, and no further petitions for rehearing will be entertained here.

            CALLAHAN, Circuit Judge, dissenting from the denial of rehearing en banc:

            We should have taken this case up. The panel is wrong about what the statute says of the matter.
            """;

    /// The head of *Stevens v. Ackman*, 91 Ohio St. 3d 182 (2001), as West prints it.
    private static final String STEVENS = """
            Supreme Court of Ohio.

            STEVENS, Appellant, v. ACKMAN et al.; City of Middletown, Appellee.

            Mother of teenager killed in automobile accident brought wrongful death action against driver and city. The Butler
            County Court of Common Pleas denied city's motion for summary judgment based on immunity, and city appealed. The
            Court of Appeals denied mother's motions to dismiss appeal and reversed trial court's judgment. Upon determination
            that conflict existed, the Supreme Court, Alice Robie Resnick, J., held that: (1) wrongful death action was not
            special proceeding, and thus order was not appealable, and (2) unconstitutional statute allowing for appealability
            of orders denying statutory immunity to political subdivisions was not reenacted.

            Court of Appeals reversed and remanded.

            Lundberg Stratton, J., concurred separately and filed opinion in which Moyer, C.J., joined.

            West Headnotes

            [1] Appeal and Error 70(8) 30k70(8) Most Cited Cases The denial of a motion for summary judgment generally is
            considered an interlocutory order not subject to immediate appeal.

            [2] Appeal and Error 78(1) 30k78(1) Most Cited Cases Wrongful death action was ordinary civil action, and not
            special proceeding within meaning of statute designating final orders, as wrongful death action was recognized at
            common law and statute only substituted right of representative to sue in place of deceased.

            """;

    private static Decision parse(String text) {
        return new DecisionParser().parse(new SourceText("a.txt", StandardCharsets.UTF_8, text));
    }

    private static List<String> words(Decision decision) {
        return decision.opinions().getFirst().body().stream().map(Block::text).map(text -> text.text().strip())
                .toList();
    }

    @Test
    void aMajorityPastedWithoutItsBylineIsReadAsWithIt() {
        String signed = Corpus.read("medina-v-cram/slip-opinion.txt").text();
        Decision unsigned = parse(signed.substring(signed.indexOf('\n')));

        assertThat(unsigned.opinions()).hasSize(2);
        assertThat(unsigned.opinions().getFirst().kind()).isEqualTo(OpinionKind.MAJORITY);
        assertThat(unsigned.opinions().getFirst().author()).isEmpty();
        assertThat(words(unsigned)).isEqualTo(words(parse(signed)));
        assertThat(unsigned.caption().name()).isEqualTo(parse(signed).caption().name());
        assertThat(unsigned.problems()).extracting(ParseProblem::kind).contains(ParseProblem.Kind.AUTHOR_UNKNOWN);
    }

    @Test
    void anOrderFromWhichAJudgeDissentsLeadsAndCounselStaysOutside() {
        Decision decision = parse(ORDER);

        assertThat(decision.opinions()).extracting(opinion -> opinion.kind())
                .containsExactly(OpinionKind.MAJORITY, OpinionKind.DISSENT);
        assertThat(words(decision).getFirst()).isEqualTo("ORDER");
    }

    @Test
    void aSyllabusOrASynopsisAboveALoneDissentIsNoOpinion() {
        String dissent = "COOK, J., concurring in part and dissenting in part.\n\nI concur in the judgment in part alone.\n";
        String syllabus = """
                SUPREME COURT OF OHIO

                SYLLABUS

                A wrongful death action was an ordinary civil action, and not a special proceeding within the meaning of the
                statute that defines final orders, since it was recognized at common law and the statute only substituted the
                right of the representative to sue in place of the deceased; and an order that denies a motion for summary
                judgment in such an action is therefore not a final order from which an appeal may be taken.

                """;

        assertThat(parse(syllabus + dissent).opinions()).extracting(opinion -> opinion.kind())
                .containsExactly(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(parse(STEVENS + dissent).opinions()).extracting(opinion -> opinion.kind())
                .containsExactly(OpinionKind.CONCURRENCE_IN_PART);
        Decision whole = parse(syllabus + ORDER.substring(ORDER.indexOf("ORDER")));
        assertThat(whole.opinions()).extracting(opinion -> opinion.kind())
                .containsExactly(OpinionKind.MAJORITY, OpinionKind.DISSENT);
        assertThat(words(whole).getFirst()).isEqualTo("ORDER");
    }

    @Test
    void aDissentBelowItsCaptionAloneStaysAlone() {
        String text = ORDER.substring(0, ORDER.indexOf("ORDER")) + ORDER.substring(ORDER.indexOf("CALLAHAN"));

        assertThat(parse(text).opinions()).extracting(opinion -> opinion.kind()).containsExactly(OpinionKind.DISSENT);
    }
}
