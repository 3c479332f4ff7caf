package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionReferenceTest {
    private static final List<String> MAJORITY = List.of(
            "Officers chased the suspect through an alley and up a stairway to the flat roof of a parking garage.",
            "The recordings leave open how the suspect moved toward the ground, and nobody can say why he did.",
            "The immunity defense remains preserved for a later ruling of the district court after a verdict.");

    /// Each reference to a page that a careful reader marked, and what it speaks of. All lead to the page named. Of those in
    /// Smith one names eight pages, and the source tears the sentence of another one apart, so that nothing quoted tells
    /// which passage of the page is meant.
    @ParameterizedTest
    @CsvSource({
        "smith-v-finkley, smith-slip-opinion, 6, 4",
        "nance-v-ward, nance-v-ward, 10, 9",
        "mullenix-v-luna, mullenix-v-luna, 11, 9"
    })
    void pagesNamedLeadToWhatIsMeant(String id, String gold, int all, int right) throws IOException {
        AnnotatedCase file = AnnotatedCase.named(id);
        List<OpinionReference> found = OpinionReference.between(file.left(), file.right());
        List<AnnotatedDispute.PageReference> marked = AnnotatedDispute.pageReferences(gold, file.source());
        assertThat(found).extracting(OpinionReference::outcome).containsOnly(OpinionReference.Outcome.LEADS);
        assertThat(marked).hasSize(all);
        assertThat(marked)
                .filteredOn(reference -> found.stream()
                        .filter(one -> reference.at().contains(one.raw()))
                        .flatMap(one -> one.passage().stream())
                        .anyMatch(passage -> passage.span().overlaps(reference.leadsTo())))
                .hasSizeGreaterThanOrEqualTo(right);
    }

    @Test
    void quotedWordsLeadWhereNoPageIsMarked() {
        AnnotatedCase file = AnnotatedCase.named("united-states-v-neugin");
        assertThat(OpinionReference.between(file.left(), file.right()))
                .filteredOn(reference -> reference.text().equals("Maj. Op. at 13"))
                .singleElement()
                .satisfies(reference -> {
                    assertThat(reference.outcome()).isEqualTo(OpinionReference.Outcome.LEADS);
                    assertThat(reference.passage().orElseThrow().text())
                            .contains("Ms. Parrish could have opened the camper");
                });
    }

    @Test
    void pageThatIsNotThereIsWrong() {
        OpinionReference reference = only("The majority saves it for another day. Majority op. at 9.");
        assertThat(reference.outcome()).isEqualTo(OpinionReference.Outcome.NO_SUCH_PAGE);
        assertThat(reference.passage()).isEmpty();
        assertThat(reference.because()).startsWith("no print of the opinion that is here has page 9");
    }

    @Test
    void pageWithoutWhatIsQuotedFromItIsWrong() {
        OpinionReference reference = only(
                "The majority says the defense “remains preserved for a later ruling.” Majority op. at 1. It is lost.");
        assertThat(reference.outcome()).isEqualTo(OpinionReference.Outcome.NOTHING_LIKE_IT);
        assertThat(reference.because())
                .isEqualTo("what it quotes does not stand on page 1; it stands in a passage that begins on page 3");
    }

    @Test
    void eachOfSeveralPagesIsLookedAt() {
        OpinionReference reference = only(
                "The majority cannot say how the suspect moved toward the ground. Majority op. at 1, 2.");
        assertThat(reference.passage().orElseThrow().paragraph()).isEqualTo(2);
        assertThat(reference.because()).isEqualTo("of what stands on pages 1, 2 this is most like it");
    }

    @Test
    void opinionsThatDoNotNameEachOtherHaveNoReferences() {
        SampleSides sides = SampleSides.of(MAJORITY, List.of("I would affirm. Johnson v. Jones, 515 U.S. 304 (1995)."));
        assertThat(OpinionReference.between(sides.majority(), sides.dissent())).isEmpty();
        SampleSides empty = SampleSides.of(List.of(), List.of());
        assertThat(OpinionReference.between(empty.majority(), empty.dissent())).isEmpty();
    }

    private static OpinionReference only(String dissent) {
        SampleSides sides = SampleSides.of(MAJORITY, List.of(dissent));
        List<OpinionReference> references = OpinionReference.between(sides.majority(), sides.dissent());
        assertThat(references).hasSize(1);
        return references.getFirst();
    }
}
