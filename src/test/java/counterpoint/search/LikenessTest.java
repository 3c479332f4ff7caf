package counterpoint.search;

import static counterpoint.compare.SampleCitation.CRAWFORD_EL;
import static counterpoint.compare.SampleCitation.JOHNSON;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String VIDEO = "The squad video blatantly contradicts the account that the suspect gave of his surrender.";
    private static final IndexedPassage ASKED = passage(
            "smith", "dissent", 12, VIDEO, List.of("video"), JOHNSON);
    private static final IndexedPassage BESIDE = passage(
            "smith", "dissent", 13, "The squad video thus contradicts his account of the surrender.", List.of("video"));
    private static final IndexedPassage FARTHER = passage(
            "smith", "dissent", 20, "No squad video of the surrender was made.", List.of());
    private static final IndexedPassage ANSWER = passage(
            "smith", "majority", 40, "His account is not blatantly contradicted by what the squad video shows.",
            List.of("video"), JOHNSON);
    private static final IndexedPassage CITING = passage(
            "medina", "majority", 3, "An appeal lies from an issue of law alone.", List.of(), JOHNSON);
    private static final IndexedPassage REPRINT = passage(
            "smith-reported", "dissent", 12, VIDEO, List.of("video"), JOHNSON);
    private static final IndexedPassage STRANGER = passage(
            "medina", "dissent", 4, "Discovery may be had by whoever needs it.", List.of("discovery"), CRAWFORD_EL);

    private final PassageIndex index = PassageIndex.of(
            List.of(ASKED, BESIDE, FARTHER, ANSWER, CITING, REPRINT, STRANGER));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void likePassagesComeFirstAndNeighborsAndReprintsLast() {
        assertThat(index.like(ASKED, 10).hits())
                .extracting(hit -> hit.passage().address())
                .containsExactly(
                        "smith:majority:40", "medina:majority:3", "smith:dissent:20", "smith-reported:dissent:12",
                        "smith:dissent:13");
    }

    @Test
    void eachSaysWhatItShares() {
        assertThat(index.like(ASKED, 10).hits())
                .extracting(SearchHit::why)
                .containsExactly(
                        "Both cite Johnson v. Jones; both discuss video; words: blatantly, account, contradicts, squad, video",
                        "Both cite Johnson v. Jones",
                        "Words: surrender, squad, video",
                        "Nearly the same text; both cite Johnson v. Jones; both discuss video;"
                                + " words: gave, suspect, blatantly, account, contradicts",
                        "Beside it in the same opinion; both discuss video;"
                                + " words: account, contradicts, surrender, squad, video");
        assertThat(index.like(ASKED, 10).hits()).extracting(SearchHit::found).containsOnly(SearchHit.Found.WORDS);
    }

    @Test
    void limitAndCountsAreThoseOfASearch() {
        SearchResult result = index.like(ASKED, 2);
        assertThat(result.hits()).hasSize(2);
        assertThat(result.total()).isEqualTo(5);
        assertThat(result.query()).isEqualTo("smith:dissent:12");
        assertThat(result.facets()).containsEntry(Facet.CASE, Map.of("smith", 3, "medina", 1, "smith-reported", 1));
        assertThat(index.like(ASKED, 0).hits()).isEmpty();
    }

    @Test
    void passageLikeNoOtherHasNone() {
        SearchResult none = index.like(STRANGER, 10);
        assertThat(none.hits()).isEmpty();
        assertThat(none.total()).isZero();
    }

    /// The same words stand twice in one opinion: the second time comes behind what says something else.
    @Test
    void repeatsDoNotFillTheTop() {
        IndexedPassage first = passage("medina", "majority", 1,
                "Force must be reasonable; force is judged on the scene.",
                List.of());
        IndexedPassage again = passage("medina", "majority", 9,
                "Force must be reasonable; force is judged on the scene.",
                List.of());
        IndexedPassage other = passage("medina", "dissent", 2, "Whether force was needed is for the jury to say.",
                List.of());
        try (PassageIndex repeating = PassageIndex.of(List.of(first, again, other))) {
            assertThat(repeating.search(SearchRequest.of("force")).hits())
                    .extracting(hit -> hit.passage().address())
                    .containsExactly("medina:majority:1", "medina:dissent:2", "medina:majority:9");
        }
    }

    @Test
    void passageIsFoundByItsAddress() {
        assertThat(index.at("smith:dissent:12")).contains(ASKED);
        assertThat(index.at("smith:dissent:99")).isEmpty();
        assertThat(index.at("")).isEmpty();
    }

    private static IndexedPassage passage(
            String caseId, String opinion, int paragraph, String text, List<String> doctrines, Authority... cited) {
        OpinionKind side = opinion.equals("dissent") ? OpinionKind.DISSENT : OpinionKind.MAJORITY;
        return new IndexedPassage(
                caseId, caseId, caseId + "/slip.txt", opinion, side, Optional.empty(), paragraph,
                new Span(paragraph * 100, paragraph * 100 + text.length()), caseId, text, List.of(cited),
                Optional.empty(), OptionalInt.empty(), doctrines, List.of(), List.of());
    }
}
