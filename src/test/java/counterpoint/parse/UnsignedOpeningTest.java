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
    void aDissentBelowItsCaptionAloneStaysAlone() {
        String text = ORDER.substring(0, ORDER.indexOf("ORDER")) + ORDER.substring(ORDER.indexOf("CALLAHAN"));

        assertThat(parse(text).opinions()).extracting(opinion -> opinion.kind()).containsExactly(OpinionKind.DISSENT);
    }
}
