package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.SampleCitation;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyQueryTest {
    private final PassageIndex index = PassageIndex.of(List.of(new IndexedPassage(
            "smith",
            "Smith v. Finkley",
            "smith/slip-opinion.txt",
            "dissent",
            OpinionKind.DISSENT,
            Optional.empty(),
            1,
            new Span(0, 10),
            "Smith v. Finkley",
            "The appeal of “law” & <fact> under § 1983: Johnson, 515 U.S. at 313.",
            List.of(SampleCitation.JOHNSON),
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of("smith/f3d.txt"),
            List.of())));

    @Property
    void searchNeverThrows(@ForAll String words) {
        SearchResult result = index.search(SearchRequest.of(words));
        assertThat(result.query()).isEqualTo(words);
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @Property
    void searchNeverThrowsOnSignsBetweenWords(@ForAll("signsAndWords") String words) {
        SearchResult result = index.search(SearchRequest.of(words).citing(words).onSide(words).inCase(words));
        assertThat(result.problem()).isPresent();
        index.search(SearchRequest.of(words)).hits().forEach(hit -> assertThat(hit.why()).isNotBlank());
    }

    @Property
    void foundWordsLieInTheirSnippet(@ForAll("signsAndWords") String words) {
        for (SearchHit hit : index.search(SearchRequest.of(words)).hits()) {
            Snippet snippet = hit.snippet();
            int before = 0;
            for (Span found : snippet.found()) {
                assertThat(found.start()).isGreaterThanOrEqualTo(before);
                assertThat(found.end()).isLessThanOrEqualTo(snippet.text().length());
                before = found.end();
            }
        }
    }

    @Example
    void longTextIsCutAndThatIsSaid() {
        SearchResult result = index.search(SearchRequest.of("appeal ".repeat(20_000)));
        assertThat(result.hits()).hasSize(1);
        assertThat(result.problem())
                .contains("The question is too long: only its beginning was searched for.");
    }

    @Example
    void unbrokenTextIsCut() {
        assertThat(index.search(SearchRequest.of("x".repeat(100_000))).problem()).isPresent();
        assertThat(index.search(SearchRequest.of("a.".repeat(50_000))).problem()).isPresent();
        assertThat(index.search(SearchRequest.of("\"" + "a b ".repeat(25_000) + "\"")).problem()).isPresent();
    }

    @Provide
    Arbitrary<String> signsAndWords() {
        return Arbitraries.of(
                "\"", "“", "”", "'", "’", "*", "?", "~", "^", ":", "(", ")", "[", "{", "\\", "/", "+", "-", "!", "&&",
                "||", "AND", "OR", "NOT", "TO", "§", "§§", "appeal", "law", "F.3d", "F.3d/7", "the", " ", "\u0000",
                "\n", "\ud800", "Johnson", "1983", "515", "fact")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }
}
