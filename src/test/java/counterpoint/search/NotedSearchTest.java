package counterpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.SampleCitation;
import counterpoint.search.MarkedPassages.Marked;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Six passages of one case, of which the reader marked two and wrote on an authority that all cite.
class NotedSearchTest {
    private final List<IndexedPassage> passages = SamplePassages.indexed(1, 1, 6).passages();
    private final PassageIndex index = PassageIndex.of(passages);
    private final MarkedPassages marks = MarkedPassages.of(
            List.of(
                    marked(2, note("The officers moved too fast", Optional.of("useful"), "Video evidence")),
                    marked(5, note("Compare the zebra case", Optional.of("dissent")), note("", Optional.empty()))),
            Map.of(SampleCitation.SECTION_1983.key(), List.of(ReaderNote.of(
                    "", Optional.of("the gatekeeper of them all"), List.of(), Optional.empty()))));

    @AfterEach
    void close() {
        index.close();
    }

    private Marked marked(int at, ReaderNote... notes) {
        IndexedPassage passage = passages.get(at);
        return new Marked(passage.caseId(), passage.file(), passage.opinion(), passage.text(), Arrays.asList(notes));
    }

    private static ReaderNote note(String words, Optional<String> color, String... tags) {
        return ReaderNote.of(words, Optional.empty(), List.of(tags), color);
    }

    private SearchResult search(String words) {
        return index.search(SearchRequest.of(words).with(marks));
    }

    private static List<Integer> paragraphs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.passage().paragraph()).sorted().toList();
    }

    private static String note(SearchResult result) {
        return result.hits().getFirst().note().map(Snippet::html).orElse("none");
    }

    @Test
    void wordsOfANoteFindItsPassageInEveryForm() {
        SearchResult found = search("zebras");

        assertThat(paragraphs(found)).containsExactly(5);
        assertThat(note(found)).isEqualTo("Compare the <em>zebra</em> case");
        assertThat(found.hits().getFirst().why()).isEqualTo("Your note: zebras");
        assertThat(found.hits().getFirst().found()).isEqualTo(SearchHit.Found.WORDS);
        assertThat(found.didYouMean()).isEmpty();
        assertThat(index.search(SearchRequest.of("zebras")).total()).isZero();
    }

    @Test
    void oneWordMayStandInThePassageAndAnotherInTheNote() {
        SearchResult found = search("zebra passage5");

        assertThat(paragraphs(found)).containsExactly(5);
        assertThat(found.hits().getFirst().why()).isEqualTo("Words: passage5; your note: zebra");
    }

    @Test
    void aPhraseIsFoundInANoteAsItStands() {
        assertThat(paragraphs(search("\"too fast\""))).containsExactly(2);
        assertThat(paragraphs(search("\"fast too\""))).isEmpty();
    }

    @Test
    void tagsAndOwnParentheticalsAreFound() {
        assertThat(note(search("video"))).isEqualTo("The officers moved too fast #<em>Video</em> evidence");
        SearchResult authority = search("gatekeeper");
        assertThat(paragraphs(authority)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(note(authority)).isEqualTo("(the <em>gatekeeper</em> of them all)");
    }

    @Test
    void fieldsAskForNotesAndTagsAlone() {
        assertThat(paragraphs(search("note:zebra"))).containsExactly(5);
        assertThat(note(search("note:zebra"))).isEqualTo("Compare the <em>zebra</em> case");
        assertThat(paragraphs(search("tag:video"))).containsExactly(2);
        assertThat(note(search("tag:video"))).isEqualTo("The officers moved too fast <em>#Video evidence</em>");
        assertThat(paragraphs(search("tag:video interlocutory"))).containsExactly(2);
        assertThat(search("note:video").problem()).contains("No note of yours has “video”.");
        assertThat(search("tag:zebra").problem()).contains("No tag of yours has “zebra”.");
        assertThat(paragraphs(index.search(
                SearchRequest.of("tag:video OR note:zebra").with(marks).advanced()))).containsExactly(2, 5);
    }

    @Test
    void marksAreCountedByColor() {
        assertThat(search("interlocutory").facets().get(Facet.MARKED))
                .isEqualTo(Map.of("any", 2, "useful", 1, "dissent", 1));
        assertThat(search("zebra").facets().get(Facet.MARKED)).isEqualTo(Map.of("any", 1, "dissent", 1));
        SearchRequest useful = SearchRequest.of("interlocutory").with(marks).in(Facet.MARKED, "useful");
        assertThat(paragraphs(index.search(useful))).containsExactly(2);
        assertThat(index.search(useful.in(Facet.MARKED, "facts")).problem())
                .contains("You have marked no passage of the library in this color.");
    }

    @Test
    void aLongNoteIsShownAroundTheWord() {
        String far = "word ".repeat(200);
        MarkedPassages long1 = MarkedPassages.of(
                List.of(marked(0, note(far + "zebra " + far, Optional.empty()))), Map.of());
        Snippet shown = index.search(SearchRequest.of("zebra").with(long1)).hits().getFirst().note().orElseThrow();

        assertThat(shown.text()).startsWith("… word word").endsWith("word …").hasSizeLessThan(260);
        assertThat(shown.found()).hasSize(1);
        assertThat(shown.found().getFirst().of(shown.text())).isEqualTo("zebra");
    }
}
