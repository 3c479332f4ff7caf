package counterpoint.authority;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.citation.CitationFinder;
import counterpoint.citation.SampleDecision;
import counterpoint.opinion.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Recent decisions whose pages are not known yet, as slip opinions cite them.
class UnpagedCasesTest {
    private static final String BUCKLEW = "Bucklew v. Precythe, 587 U. S. ___, ___ (2019) (slip op., at 19). ";
    private static final String MURPHY = "Murphy v. Collier, 587 U. S. ___ (2019). ";

    private static TableOfAuthorities table(String... lines) {
        Decision decision = SampleDecision.of(lines);
        return new AuthorityResolver().resolve(decision, new CitationFinder().find(decision));
    }

    private static List<String> keys(TableOfAuthorities table) {
        return table.mentions().stream()
                .map(mention -> mention.authority().map(Authority::name).orElse("-"))
                .toList();
    }

    @Test
    void aCaseCitedTwiceWithoutAPageIsOne() {
        TableOfAuthorities table = table(BUCKLEW, "So is Bucklew v. Precythe, 587 U. S. ___ (2019).");
        assertThat(table.mentions())
                .extracting(mention -> mention.authority().orElseThrow())
                .hasSize(2)
                .containsOnly(table.mentions().getFirst().authority().orElseThrow());
    }

    @Test
    void aPageFoundLaterMakesNoOtherCase() {
        TableOfAuthorities table = table(BUCKLEW, "Bucklew v. Precythe, 587 U. S. 119 (2019).");
        assertThat(table.mentions())
                .extracting(mention -> mention.authority().orElseThrow().key())
                .containsOnly("Bucklew v. Precythe, 587 U.S. 119 (2019)");
    }

    @Test
    void aShortFormWithoutAPageMeansTheOnlyCaseOfTheVolume() {
        assertThat(keys(table(BUCKLEW, "It is so. 587 U. S., at ___ (slip op., at 20).")))
                .containsExactly("Bucklew v. Precythe", "Bucklew v. Precythe");
    }

    @Test
    void ofSeveralInTheVolumeTheOneCitedLastInTheParagraphIsMeant() {
        assertThat(keys(table(MURPHY, BUCKLEW, "As Murphy held so, 587 U. S., at ___.")))
                .endsWith("Murphy v. Collier", "Murphy v. Collier");
        assertThat(table(MURPHY, BUCKLEW, "It is so. 587 U. S., at ___.").mentions().getLast().resolution().state())
                .isEqualTo(Resolution.State.AMBIGUOUS);
    }

    @Test
    void casesOfOneVolumeAndTwoNamesAreTwo() {
        assertThat(keys(table(BUCKLEW, MURPHY))).containsExactly("Bucklew v. Precythe", "Murphy v. Collier");
    }
}
