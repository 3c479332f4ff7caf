package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.PageMarker;
import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    private static Pagination find(String source) {
        return new PageFurniture().find(source, new Span(0, source.length()));
    }

    private static List<String> contents(String source) {
        return find(source).pages().stream().map(page -> page.content().of(source).strip()).toList();
    }

    @Test
    void aDocketNumberAndAPageNumberAreHeads() {
        String source = "In the Court.\nFirst text.\n\f2          No. 20-1754\n\nSecond text.\n\f"
                + "No. 20-1754          3\n\nThird text.\n\f4          No. 20-1754\n\nFourth text.\n";
        assertThat(contents(source)).containsExactly("In the Court.\nFirst text.", "Second text.", "Third text.",
                "Fourth text.");
        assertThat(find(source).markers()).extracting(PageMarker::label).containsExactly("2", "3", "4");
    }

    @Test
    void aStampThatReturnsIsAHeadAndABareNumberAFoot() {
        String source = "Case: 18-1663  Document: 51  Page: 1\nText one.\n\n     - 1 -\n\f"
                + "Case: 18-1663  Document: 51  Page: 2\nText two.\n\n     - 2 -\n\f"
                + "Case: 18-1663  Document: 51  Page: 3\nText three.\n\n     - 3 -\n";
        assertThat(contents(source)).containsExactly("Text one.", "Text two.", "Text three.");
        assertThat(find(source).markers()).extracting(PageMarker::label).containsExactly("1", "2", "3");
    }

    @Test
    void linesOfTextAreNoHeads() {
        String source = "He fled.\nShe followed.\n\fIt was dark.\nNobody saw it.\n\fThey left.\nThat is all.\n";
        assertThat(contents(source))
                .containsExactly("He fled.\nShe followed.", "It was dark.\nNobody saw it.", "They left.\nThat is all.");
        assertThat(find(source).markers()).isEmpty();
    }

    @Test
    void aTextWithoutFormFeedsHasNoPages() {
        assertThat(find("One line.\nAnother line.\n")).isEqualTo(Pagination.NONE);
    }
}
