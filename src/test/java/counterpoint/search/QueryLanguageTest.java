package counterpoint.search;

import static counterpoint.compare.SampleCitation.CRAWFORD_EL;
import static counterpoint.compare.SampleCitation.JOHNSON;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
    private static final IndexedPassage VIDEO = passage(
            "smith", "Smith v. Finkley", OpinionKind.MAJORITY, "Brennan", 2021,
            "The body-camera footage is unclear, and the jury decides.", List.of("video-evidence"), JOHNSON);
    private static final IndexedPassage HINDSIGHT = passage(
            "smith", "Smith v. Finkley", OpinionKind.DISSENT, "Sykes", 2021,
            "The judge may not use hindsight; the order is nonappealable.", List.of(), JOHNSON);
    private static final IndexedPassage BURDEN = passage(
            "medina", "Medina v. Cram", OpinionKind.DISSENT, "Seymour", 2001,
            "A heavy burden is lifted when the complaint is dismissed.", List.of("qualified-immunity"), CRAWFORD_EL);

    private final PassageIndex index = PassageIndex.of(List.of(VIDEO, HINDSIGHT, BURDEN));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author:sykes", "AUTHOR:Sykes", "side:dissent case:smith", "side:dissent after:2010", "judge:syk",
                "case:\"Smith v. Finkley\" side:DISSENT", "year:2021 hindsight", "author:“sykes” hindsight",
                "cites:\"Johnson v. Jones\" side:dissent", "before:2022 after:2001 hindsight"
            })
    void fieldsNarrowDown(String typed) {
        assertThat(found(typed)).containsExactly(HINDSIGHT);
    }

    @Test
    void treatmentIsThatOfTheAuthorityAskedFor() {
        IndexedPassage distinguishes = using(HINDSIGHT, CRAWFORD_EL,
                new TreatedAuthority(JOHNSON.key(), Treatment.DISTINGUISHES),
                new TreatedAuthority(CRAWFORD_EL.key(), Treatment.READS_NARROWLY));
        IndexedPassage relies = using(VIDEO, CRAWFORD_EL,
                new TreatedAuthority(JOHNSON.key(), Treatment.RELIES_ON),
                new TreatedAuthority(CRAWFORD_EL.key(), Treatment.DISTINGUISHES));
        try (PassageIndex treated = PassageIndex.of(List.of(distinguishes, relies, BURDEN))) {
            assertThat(found("treats:distinguishes", treated)).containsExactlyInAnyOrder(distinguishes, relies);
            assertThat(found("treats:distinguishes cites:\"Johnson v. Jones\"", treated))
                    .containsExactly(distinguishes);
            assertThat(found("treats:narrowly", treated)).containsExactly(distinguishes);
            assertThat(found("treats:relies-on treats:\"reads narrowly\"", treated))
                    .containsExactlyInAnyOrder(distinguishes, relies);
            SearchResult result = treated.search(
                    SearchRequest.of("").in(Facet.TREATMENT, "DISTINGUISHES").citing("Johnson"));
            assertThat(result.hits()).extracting(SearchHit::passage).containsExactly(distinguishes);
            assertThat(result.hits().getFirst().why()).isEqualTo("Distinguishes Johnson v. Jones");
            assertThat(result.facets().get(Facet.TREATMENT))
                    .isEqualTo(Map.of("DISTINGUISHES", 1, "READS_NARROWLY", 1));
            assertThat(treated.search(SearchRequest.of("treats:overrules")).problem())
                    .contains("There is no treatment “overrules”: the treatments are relies-on, distinguishes,"
                            + " reads-narrowly, reads-broadly, rejects, cites-neutrally, unclear.");
        }
    }

    private static List<IndexedPassage> found(String typed, PassageIndex index) {
        return index.search(SearchRequest.of(typed)).hits().stream().map(SearchHit::passage).toList();
    }

    @Test
    void valuesOfOneFieldLetEitherThrough() {
        assertThat(found("author:sykes author:seymour")).containsExactlyInAnyOrder(HINDSIGHT, BURDEN);
        assertThat(found("year:2001-2020")).containsExactly(BURDEN);
        assertThat(found("doctrine:\"qualified immunity\"")).containsExactly(BURDEN);
    }

    @Test
    void valuesOfOneFacetLetEitherThroughBesideTheOtherFacets() {
        SearchRequest judges = SearchRequest.of("").in(Facet.AUTHOR, "sykes").in(Facet.AUTHOR, "seymour");
        assertThat(index.search(judges).hits()).extracting(SearchHit::passage)
                .containsExactlyInAnyOrder(HINDSIGHT, BURDEN);
        assertThat(index.search(judges.in(Facet.YEAR, "2001-2020")).hits()).extracting(SearchHit::passage)
                .containsExactly(BURDEN);
    }

    @Test
    void whatIsNoFieldIsSearchedForAsWordsAndThatIsSaid() {
        SearchResult result = index.search(SearchRequest.of("foo:hindsight"));
        assertThat(result.hits()).extracting(SearchHit::passage).containsExactly(HINDSIGHT);
        assertThat(result.problem())
                .contains("There is no field “foo”, so its words were searched for; the fields are case, court, side,"
                        + " author, cites, treats, doctrine, year, before, after, note, tag.");
        assertThat(index.search(SearchRequest.of("before:hindsight")).problem())
                .contains("“hindsight” is no year, so it was searched for as a word.");
    }

    @Test
    void valueThatNothingHasIsSaid() {
        assertThat(index.search(SearchRequest.of("author:scalia")).problem())
                .contains("No opinion in the library is by “scalia”.");
        assertThat(index.search(SearchRequest.of("before:1990")).problem())
                .contains("The library has no opinion before 1990.");
    }

    @Test
    void synonymsAndCompoundsAreFound() {
        assertThat(found("video")).containsExactly(VIDEO);
        assertThat(found("bodycamera")).containsExactly(VIDEO);
        assertThat(found("non-appealable")).containsExactly(HINDSIGHT);
        assertThat(found("throw out")).containsExactly(BURDEN);
    }

    @Test
    void hitByASynonymSaysSo() {
        assertThat(index.search(SearchRequest.of("video")).hits())
                .extracting(SearchHit::why)
                .containsExactly("Words like video");
    }

    @Test
    void misspelledWordIsCorrected() {
        assertThat(index.search(SearchRequest.of("hindsihgt")).didYouMean()).contains("hindsight");
        assertThat(index.search(SearchRequest.of("hindsight")).didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hindsight AND judge", "judge NOT jury", "(hindsight OR zebra) order", "judge NEAR/5 hindsight",
                "judge BEFORE/3 hindsight", "\"judge hindsight\"~4", "hinds*", "/hind.*t/",
                "side:dissent AND year:2021",
                "side:dissent year:[2010 TO 2022]", "NOT jury AND NOT burden"
            })
    void expressionIsReadAsItSays(String typed) {
        assertThat(index.search(SearchRequest.of(typed).advanced()).hits())
                .extracting(SearchHit::passage)
                .containsExactly(HINDSIGHT);
    }

    @Test
    void orderCountsForBefore() {
        assertThat(index.search(SearchRequest.of("hindsight BEFORE/5 judge").advanced()).hits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "judge AND | 9 | 9 | A word or a phrase is missing at the end.",
                "(judge OR jury | 0 | 1 | This parenthesis is not closed.",
                "judge) | 5 | 6 | This closes nothing, or has nothing before it.",
                "judge \"open | 6 | 7 | This quotation mark has no partner.",
                "OR judge | 0 | 2 | A word or a phrase is missing before this.",
                "judge foo:bar | 6 | 13 | There is no field “foo”: the fields are case, court, side, author, cites, treats, doctrine, year, before, after, note, tag.",
                "* | 0 | 1 | An asterisk stands after the first letters of one word, at least two.",
                "judge side:dissent NEAR/5 jury | 19 | 25 | NEAR and BEFORE stand between words or phrases."
            })
    void wrongExpressionIsShownAtItsPlace(String typed, int start, int end, String sentence) {
        SearchResult result = index.search(SearchRequest.of(typed).advanced());
        assertThat(result.hits()).isEmpty();
        assertThat(result.problem()).contains(sentence);
        if (!typed.contains("NEAR")) {
            assertThat(result.problemAt()).contains(new Span(start, end));
        }
    }

    @Property(tries = 300)
    void noExpressionThrows(@ForAll String typed) {
        assertThat(index.search(SearchRequest.of(typed).advanced()).query()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(a|b)*a(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)/", "/((a*)*)*b/", "/(/"
            })
    void explodingExpressionIsRefusedOrFindsNothing(String typed) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(index.search(SearchRequest.of(typed).advanced()).hits()).isEmpty());
    }

    @Test
    void hugeInputIsCut() {
        String nested = "(".repeat(50_000);
        assertThat(index.search(SearchRequest.of(nested).advanced()).problem()).isPresent();
        assertThat(index.search(SearchRequest.of(nested.substring(0, 1_900)).advanced()).problem())
                .contains("Parentheses stand in each other too deep.");
        assertThat(index.search(SearchRequest.of("author:\"".repeat(20_000))).problem()).isPresent();
    }

    private List<IndexedPassage> found(String typed) {
        return index.search(SearchRequest.of(typed)).hits().stream().map(SearchHit::passage).toList();
    }

    private static IndexedPassage passage(
            String caseId, String name, OpinionKind side, String author, int year, String text, List<String> doctrines,
            Authority authority) {
        return new IndexedPassage(
                caseId, name, caseId + "/slip-opinion.txt", side.id(), side, Optional.of(author), 1,
                new Span(0, text.length()), name, text, List.of(authority), Optional.of("7th Cir."),
                OptionalInt.of(year), doctrines, List.of(), List.of());
    }

    private static IndexedPassage using(IndexedPassage one, Authority other, TreatedAuthority... uses) {
        return new IndexedPassage(
                one.caseId(), one.caseName(), one.file(), one.opinion(), one.side(), one.author(), one.paragraph(),
                one.span(), one.pinCite(), one.text(), List.of(one.authorities().getFirst(), other), one.court(),
                one.year(), one.doctrines(), one.alsoIn(), List.of(uses));
    }
}
