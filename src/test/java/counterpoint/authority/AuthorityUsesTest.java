package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.CitationFinder;
import counterpoint.citation.CitationKind;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorityUsesTest {
    private static final String FILLER = " It is not so plain as the parties would have it, and the record has no more to say on the question than what"
            + " the jury heard, which was little enough, so that we look at the law as it stood on that day and"
            + " ask what an officer in his place would have known of it, which is another question than what he"
            + " did, and one for the court and not for the jury that sat below.";

    private static List<AuthorityUse> uses(String... lines) {
        Decision decision = SampleDecision.of(lines);
        Opinion opinion = decision.opinions().getFirst();
        TableOfAuthorities table = new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
        return new AuthorityUses().of(opinion, table.in(opinion.id()), new Passages().of(opinion));
    }

    private static AuthorityUse first(String... lines) {
        return uses(lines).getFirst();
    }

    @Test
    void aCitationThatSupportsASentenceIsCited() {
        AuthorityUse use = first("The order was final. Johnson v. Jones, 515 U.S. 304, 313 (1995)." + FILLER);
        assertThat(use.depth()).isEqualTo(Depth.CITED);
        assertThat(use.kinds()).isEqualTo(Map.of(CitationKind.FULL, 1));
        assertThat(use.quoted()).isFalse();
    }

    @Test
    void inAStringOrAParentheticalItIsOnlyMentioned() {
        List<AuthorityUse> string = uses(
                "So it is. See A v. B, 1 F.3d 10 (1st Cir. 1990); C v. D, 2 F.3d 500 (2d Cir. 1991)."
                        + FILLER);
        assertThat(string).extracting(AuthorityUse::depth).containsExactly(Depth.MENTIONED, Depth.MENTIONED);
        List<AuthorityUse> within = uses(
                "So. A v. B, 1 F.3d 10 (1st Cir. 1990) (citing C v. D, 2 F.3d 500 (2d Cir. 1991))." + FILLER);
        assertThat(within).extracting(AuthorityUse::depth).containsExactly(Depth.CITED, Depth.MENTIONED);
    }

    @Test
    void aStringThatSaysWhatItHeldCitesIt() {
        assertThat(uses("See A v. B, 1 F.3d 10 (1st Cir. 1990) (holding that it is); C v. D, 2 F.3d 500 (2d Cir. 1991)."
                + FILLER))
                .extracting(AuthorityUse::depth)
                .containsExactly(Depth.CITED, Depth.MENTIONED);
    }

    @Test
    void aPassageThatNamesItIsAboutIt() {
        AuthorityUse use = first(
                "Johnson v. Jones, 515 U.S. 304 (1995)." + FILLER, "In Johnson, the Court held otherwise." + FILLER);
        assertThat(use.passages()).isEqualTo(1);
        assertThat(use.depth()).isEqualTo(Depth.DISCUSSED);
    }

    @Test
    void threePassagesExamineIt() {
        AuthorityUse use = first(
                "Johnson v. Jones, 515 U.S. 304 (1995). Id. at 313." + FILLER,
                "In Johnson, the Court held otherwise." + FILLER,
                "Johnson, 515 U.S. at 310. Id. at 311." + FILLER);
        assertThat(use.passages()).isEqualTo(3);
        assertThat(use.depth()).isEqualTo(Depth.EXAMINED);
        assertThat(use.count()).isEqualTo(5);
        assertThat(use.alone()).isEqualTo(5);
    }

    @Test
    void aParallelCitationIsNotCountedAgain() {
        assertThat(first("Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973)." + FILLER).kinds())
                .isEqualTo(Map.of(CitationKind.FULL, 1));
    }

    @Test
    void theCitationAfterAQuotationQuotes() {
        assertThat(first("It “has no shape.” Johnson v. Jones, 515 U.S. 304, 313 (1995).").quoted()).isTrue();
        assertThat(first("It \"has no shape.\" Johnson v. Jones, 515 U.S. 304, 313 (1995).").quoted()).isTrue();
        assertThat(first("It “has no shape.” See Johnson v. Jones, 515 U.S. 304, 313 (1995).").quoted()).isFalse();
        assertThat(uses("So. A v. B, 1 F.3d 10 (1st Cir. 1990) (quoting C v. D, 2 F.3d 500 (2d Cir. 1991)).").getLast()
                .quoted())
                .isTrue();
    }

    @Test
    void anUnresolvedMentionIsOfNoUse() {
        assertThat(uses("See Johnson, 515 U.S. at 313.")).isEmpty();
    }
}
