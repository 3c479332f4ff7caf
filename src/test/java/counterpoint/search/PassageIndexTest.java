package counterpoint.search;

import static counterpoint.compare.SampleCitation.CRAWFORD_EL;
import static counterpoint.compare.SampleCitation.JOHNSON;
import static counterpoint.compare.SampleCitation.SECTION_1983;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.authority.Authority;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {
    private static final IndexedPassage APPEAL = passage(
            "smith", OpinionKind.MAJORITY, 1, "An interlocutory appeal lies only from an issue of law. Id. at 313.",
            JOHNSON);
    private static final IndexedPassage JURY = passage(
            "smith", OpinionKind.DISSENT, 2, "The jury, not the judge, decides the appeal to force under § 1983.",
            SECTION_1983);
    private static final IndexedPassage BURDEN = passage(
            "medina", OpinionKind.MAJORITY, 3, "Crawford-El’s heightened burden, 523 U.S. at 592, is <not> ours.",
            CRAWFORD_EL);
    private static final IndexedPassage LAW = passage(
            "medina", OpinionKind.DISSENT, 4, "The law of the circuit is to be read with Britton & El in mind.");

    private final PassageIndex index = PassageIndex.of(List.of(APPEAL, JURY, BURDEN, LAW));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void passageWithAllWordsIsPreferredToOneWithSome() {
        assertThat(found("interlocutory appeals")).containsExactly(APPEAL);
        assertThat(found("appeal")).containsExactlyInAnyOrder(APPEAL, JURY);
    }

    @Test
    void fewerWordsAreAcceptedWhereNoPassageHasAll() {
        assertThat(found("interlocutory jury")).containsExactlyInAnyOrder(APPEAL, JURY);
    }

    @Test
    void quotedWordsAreAPhrase() {
        assertThat(found("\"to be read\"")).containsExactly(LAW);
        assertThat(found("“the law of”")).containsExactly(LAW);
        assertThat(found("\"read to be\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1983", "§ 1983", "§1983", "\"§ 1983\"", "U.S.C. 1983"})
    void sectionIsFoundWithAndWithoutItsSign(String words) {
        assertThat(found(words)).containsExactly(JURY);
    }

    @Test
    void hyphenatedNameIsFoundAsOneAndAsTwo() {
        assertThat(found("Crawford-El")).containsExactly(BURDEN);
        assertThat(found("crawford")).containsExactly(BURDEN);
        assertThat(found("El")).containsExactlyInAnyOrder(BURDEN, LAW);
    }

    @Test
    void idIsFoundByTheNameOfWhatItMeans() {
        SearchHit hit = index.search(SearchRequest.of("Johnson v. Jones")).hits().getFirst();
        assertThat(hit.passage()).isEqualTo(APPEAL);
        assertThat(hit.why()).isEqualTo("Cites Johnson v. Jones");
    }

    @Test
    void wordsBesideAPhraseAreOptionalWhereNoPassageHasBoth() {
        assertThat(found("\"issue of law\" interlocutory")).containsExactly(APPEAL);
        assertThat(found("\"issue of law\" jury")).containsExactly(APPEAL);
    }

    @Test
    void citationFindsAndNamesItsAuthority() {
        assertThat(index.search(SearchRequest.of("515 U.S. 304")).hits())
                .extracting(SearchHit::passage, SearchHit::why)
                .containsExactly(tuple(APPEAL, "Cites Johnson v. Jones"));
    }

    @Test
    void initialsKeepTheirLastFullStop() {
        SearchHit hit = index.search(SearchRequest.of("\"523 U.S.\"")).hits().getFirst();
        assertThat(hit.why()).isEqualTo("Words: “523 U.S.”; cites Crawford-El v. Britton");
        assertThat(hit.snippet().html()).contains("<em>523 U.S.</em> at 592");
    }

    @Test
    void hitSaysWhyItWasFound() {
        assertThat(index.search(SearchRequest.of("interlocutory appeal Johnson")).hits())
                .extracting(SearchHit::why)
                .containsExactly("Words: interlocutory, appeal; cites Johnson v. Jones");
        assertThat(index.search(SearchRequest.of("“an issue of law”")).hits())
                .extracting(SearchHit::why)
                .containsExactly("Words: “an issue of law”");
    }

    @Test
    void snippetMarksTheWordsAndEscapesTheRest() {
        assertThat(index.search(SearchRequest.of("heightened burdens Crawford-El")).hits())
                .extracting(hit -> hit.snippet().html())
                .containsExactly(
                        "<em>Crawford-El’s</em> <em>heightened</em> <em>burden</em>, 523 U.S. at 592, is &lt;not&gt; ours.");
    }

    @Test
    void sideCaseAndAuthorityNarrowDown() {
        assertThat(found(SearchRequest.of("appeal").onSide("dissent"))).containsExactly(JURY);
        assertThat(found(SearchRequest.of("appeal").onSide("MAJORITY"))).containsExactly(APPEAL);
        assertThat(found(SearchRequest.of("law").inCase("medina"))).containsExactly(LAW);
        assertThat(found(SearchRequest.of("appeal").citing("johnson"))).containsExactly(APPEAL);
        assertThat(found(SearchRequest.of("").citing("crawford-el"))).containsExactly(BURDEN);
    }

    @Test
    void facetsCountTheWholeResult() {
        SearchResult result = index.search(SearchRequest.of("appeal").atMost(1));
        assertThat(result.hits()).hasSize(1);
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets())
                .containsEntry(Facet.CASE, Map.of("smith", 2))
                .containsEntry(Facet.SIDE, Map.of("DISSENT", 1, "MAJORITY", 1))
                .containsEntry(Facet.YEAR, Map.of("2021", 2))
                .containsEntry(Facet.AUTHOR, Map.of("Sykes", 2))
                .containsEntry(Facet.COURT, Map.of("7th Cir.", 2))
                .containsEntry(Facet.DOCTRINE, Map.of())
                .containsEntry(Facet.AUTHORITY, Map.of(JOHNSON.key(), 1, SECTION_1983.key(), 1));
    }

    @Test
    void valuesOfAFacetAreKnownWithTheirPassages() {
        assertThat(index.values(Facet.CASE)).isEqualTo(Map.of("smith", 2, "medina", 2));
        assertThat(index.values(Facet.AUTHORITY).keySet())
                .containsExactly(SECTION_1983.key(), CRAWFORD_EL.key(), JOHNSON.key());
        assertThat(index.values(Facet.DOCTRINE)).isEmpty();
        assertThat(index.passages()).containsExactly(APPEAL, JURY, BURDEN, LAW);
    }

    /// Of 150 cases the last 120 by name have two passages each: of these the first hundred by name are shown.
    @Test
    void facetHasTheHundredMostFrequentValues() {
        List<IndexedPassage> passages = IntStream.range(0, 270)
                .mapToObj(number -> passage(
                        "case-%03d".formatted(149 - number % 150), OpinionKind.MAJORITY, number, "An appeal."))
                .toList();
        try (PassageIndex many = PassageIndex.of(passages)) {
            SearchResult result = many.search(SearchRequest.of("appeal"));
            List<Map.Entry<String, Integer>> expected = IntStream.range(30, 130)
                    .mapToObj(number -> Map.entry("case-%03d".formatted(number), 2))
                    .toList();
            assertThat(result.total()).isEqualTo(270);
            assertThat(result.facets().getOrDefault(Facet.CASE, Map.of()).entrySet())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void openQuoteIsSaidAndTheWordsAreStillSearchedFor() {
        SearchResult result = index.search(SearchRequest.of("\"interlocutory appeal"));
        assertThat(result.hits()).extracting(SearchHit::passage).containsExactly(APPEAL);
        assertThat(result.problem())
                .contains("A quotation mark has no partner: the words after it were searched for one by one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "\u0000\u0007", "the of v.", "\"\"", "\"", "?!"})
    void nothingToSearchForIsSaid(String words) {
        SearchResult result = index.search(SearchRequest.of(words));
        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isZero();
        assertThat(result.problem()).isPresent();
    }

    @Test
    void unknownFilterIsSaid() {
        assertThat(index.search(SearchRequest.of("appeal").onSide("left")).problem())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("There is no side “left”: the sides are"));
        assertThat(index.search(SearchRequest.of("appeal").inCase("roe")).problem())
                .contains("There is no case “roe” in the library.");
        assertThat(index.search(SearchRequest.of("appeal").citing("Roe")).problem())
                .contains("No passage cites an authority with “Roe” in its name.");
    }

    @Test
    void plainQuestionHasNoProblem() {
        assertThat(index.search(SearchRequest.of("interlocutory appeal")).problem()).isEmpty();
        assertThat(index.search(SearchRequest.of("zebra")).problem()).isEmpty();
    }

    private List<IndexedPassage> found(String words) {
        return found(SearchRequest.of(words));
    }

    private List<IndexedPassage> found(SearchRequest request) {
        return index.search(request).hits().stream().map(SearchHit::passage).toList();
    }

    private static IndexedPassage passage(
            String caseId, OpinionKind side, int paragraph, String text, Authority... authorities) {
        return new IndexedPassage(
                caseId,
                caseId,
                caseId + "/slip-opinion.txt",
                side.id(),
                side,
                Optional.of("Sykes"),
                paragraph,
                new Span(0, text.length()),
                caseId,
                text,
                List.of(authorities),
                Optional.of("7th Cir."),
                OptionalInt.of(2021),
                List.of(),
                List.of(),
                List.of());
    }
}
