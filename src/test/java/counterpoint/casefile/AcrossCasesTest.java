package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.authority.Authority;
import counterpoint.compare.Link;
import counterpoint.opinion.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcrossCasesTest {
    private static final CaseFile MEDINA = read("medina-v-cram");
    private static final CaseFile SMITH = read("smith-v-finkley");
    private static final AcrossCases ACROSS = AcrossCases.of(List.of(MEDINA, SMITH));

    @Test
    void opinionLeadsToTheOtherCaseAndWhatBothCite() {
        List<LikeCase> like = ACROSS.likeOpinion(SMITH, dissent(SMITH), 10);
        assertThat(like).extracting(one -> one.file().id()).containsExactly("medina-v-cram");
        assertThat(like.getFirst().shared())
                .extracting(Authority::name)
                .startsWith("Johnson v. Jones", "Mitchell v. Forsyth")
                .contains("Harlow v. Fitzgerald", "28 U.S.C. § 1291");
        assertThat(like.getFirst().passages())
                .hasSize(AcrossCases.PASSAGES)
                .doesNotHaveDuplicates()
                .allSatisfy(passage -> assertThat(passage.opinion().readingText().passages())
                        .contains(passage.passage()))
                .isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
    }

    @Test
    void passageLeadsToOnesThatCiteTheSamePage() {
        Passage mitchell = passage(SMITH, "Mitchell held that a pretrial order denying qualified immunity");
        LikePassage likest = ACROSS.likePassage(SMITH, dissent(SMITH), mitchell, 3).getFirst();
        assertThat(likest.file()).isSameAs(MEDINA);
        assertThat(likest.passage().text()).contains("Mitchell v. Forsyth, 472 U.S. 511, 527-28");
        assertThat(likest.reasons())
                .extracting(Link.Reason::kind, Link.Reason::text)
                .contains(tuple(Link.Kind.SHARED_AUTHORITY, "Mitchell v. Forsyth, at 527 and at 527-28"));
    }

    @Test
    void endOfALinkStandsForThePassageInWhichItBegins() {
        Link link = SMITH.comparison().links().stream()
                .filter(one -> !ACROSS.likePassage(SMITH, dissent(SMITH), one.right(), 1).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(ACROSS.likePassage(SMITH, dissent(SMITH), link.right(), 1).getFirst().of().number())
                .isEqualTo(link.right().number());
    }

    @Test
    void doctrinesAreSharedLikeAuthorities() {
        Passage passage = passage(MEDINA, "rebuttable presumption necessarily shifts");
        CaseFile copy = new CaseFile(
                "copy",
                MEDINA.caption(),
                MEDINA.decisions(),
                MEDINA.opinions(),
                MEDINA.authorities(),
                MEDINA.sides(),
                MEDINA.comparison(),
                List.of());
        AcrossCases across = AcrossCases.of(List.of(MEDINA, SMITH, copy));
        assertThat(across.likePassage(MEDINA, MEDINA.left().orElseThrow(), passage, 1).getFirst().reasons())
                .contains(new Link.Reason(Link.Kind.SHARED_DOCTRINE, "Burden once raised", Optional.empty()));
    }

    @Test
    void caseWithoutOthersHasNone() {
        AcrossCases alone = AcrossCases.of(List.of(SMITH));
        assertThat(alone.likeOpinion(SMITH, dissent(SMITH), 10)).isEmpty();
        assertThat(alone.likePassage(SMITH, dissent(SMITH), passage(SMITH, "Mitchell held"), 10)).isEmpty();
        assertThat(AcrossCases.NONE.likeOpinion(SMITH, dissent(SMITH), 10)).isEmpty();
    }

    private static CaseOpinion dissent(CaseFile file) {
        return file.right().orElseThrow();
    }

    private static Passage passage(CaseFile file, String words) {
        return file.opinions().stream()
                .flatMap(opinion -> opinion.readingText().passages().stream())
                .filter(passage -> passage.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile read(String id) {
        return new CaseReader().read(id, Path.of("opinions", id));
    }
}
