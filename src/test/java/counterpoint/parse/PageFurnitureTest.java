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
    void aStampThatCountsPartsPagesWithoutFormFeeds() {
        String source = """
                Case: 22-1044     Document: 0051706       Page: 1    Date Filed: 02/15/2024
                Text one goes on

                        1
                Case: 22-1044   Document: 0051706    Page: 2   Date Filed: 02/15/2024

                       No. 22-1044

                in text two.

                        2
                Case: 22-1044   Document: 0051706    Page: 3   Date Filed: 02/15/2024

                       No. 22-1044

                Text three.

                        3
                """;
        assertThat(contents(source)).containsExactly("Text one goes on", "in text two.", "Text three.");
        assertThat(find(source).markers()).extracting(PageMarker::label).containsExactly("1", "2", "3");
    }

    @Test
    void aNumberInTheMiddleOfItsLineEndsAPage() {
        String number = "\n\n" + " ".repeat(36);
        String source = "Text one goes" + number + "- 2 -\non in text two." + number + "- 3 -\nText three." + number
                + "- 4 -\nA dissent." + number + "- 1 -\nIt goes on." + number + "- 2 -\n";
        assertThat(contents(source))
                .containsExactly("Text one goes", "on in text two.", "Text three.", "A dissent.", "It goes on.");
        assertThat(find(source).markers()).extracting(PageMarker::label).containsExactly("2", "3", "4", "1", "2");
    }

    @Test
    void aNumberBetweenDashesMayStandAtTheMargin() {
        String source = "    Text one goes\n    -2-\n    on in text two.\n    -3-\n    Text three.\n    -4-\n";
        assertThat(contents(source)).containsExactly("Text one goes", "on in text two.", "Text three.");
    }

    @Test
    void linesThatCountOtherThingsPartNoPages() {
        assertThat(find("""
                Exhibit 1 of 20-12, filed May 3
                Text.
                Exhibit 2 of 20-12, filed May 4
                Text.
                Exhibit 3 of 20-12, filed May 9
                Text.
                """)).isEqualTo(Pagination.NONE);
        assertThat(find("Text.\n\n       1\nA note.\n\n       2\nA note.\n\n       3\nA note.\n"))
                .isEqualTo(Pagination.NONE);
    }

    @Test
    void aHeadBesideTheNextNumberPartsPages() {
        String source = """
                In the Court.
                Text one goes
                2          USA V. HUNT

                on in text two and
                       USA V. HUNT          3

                on in text three.
                4          USA V. HUNT

                Text four.
                """;
        assertThat(contents(source))
                .containsExactly("In the Court.\nText one goes", "on in text two and", "on in text three.",
                        "Text four.");
        assertThat(find(source).markers()).extracting(PageMarker::label).containsExactly("2", "3", "4");
    }

    @Test
    void aTextWithoutFormFeedsHasNoPages() {
        assertThat(find("One line.\nAnother line.\n")).isEqualTo(Pagination.NONE);
    }
}
