package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootNumbersTest {
    private static final String TEXT = "The officers had seen him\n".repeat(10);
    private static final String ENDED = "The officers had seen him.\n".repeat(10);

    private static int pages(String source) {
        List<TextLine> lines = TextLine.in(source, new Span(0, source.length()));
        return FootNumbers.find(source, lines).cardinality();
    }

    private static String numbered(String text, String before, String after, int... numbers) {
        StringBuilder source = new StringBuilder();
        for (int number : numbers) {
            source.append(text).append(before).append(number).append(after);
        }
        return source.append(text).toString();
    }

    @Test
    void aRunInTheMiddleOfTheirLinesPartsPages() {
        assertThat(pages(numbered(TEXT, " ".repeat(30), "\n", 2, 3, 4, 5))).isEqualTo(4);
    }

    @Test
    void anOpinionMayCountItsPagesAnew() {
        assertThat(pages(numbered(TEXT, " ".repeat(30), "\n", 2, 3, 4, 1, 2))).isEqualTo(5);
    }

    @Test
    void aPageMayHaveLostItsNumber() {
        assertThat(pages(numbered(TEXT, " ".repeat(30), "\n", 2, 3, 5, 6))).isEqualTo(4);
    }

    @Test
    void numbersAtTheMarginStandBetweenBlankLines() {
        assertThat(pages(numbered(TEXT, "\n", "\n\n", 2, 3, 4))).isEqualTo(3);
        assertThat(pages(numbered(TEXT, "\n   ", "\n", 2, 3, 4))).isZero();
    }

    @Test
    void twoNumbersProveNothing() {
        assertThat(pages(numbered(TEXT, " ".repeat(30), "\n", 2, 3))).isZero();
        assertThat(pages(numbered(TEXT, " ".repeat(30), "\n", 7, 3, 12, 4))).isZero();
    }

    @Test
    void numbersOfHeadingsBreakNoSentence() {
        assertThat(pages(numbered(ENDED, "\n" + " ".repeat(30), "\n\n", 1, 2, 3))).isZero();
    }

    @Test
    void numbersTooNearPartNoPages() {
        assertThat(pages(numbered("He ran\n", " ".repeat(30), "\n", 1, 2, 3, 4))).isZero();
    }
}
