package counterpoint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void wordsLeaveOutInlineLabels() {
        TextBlock block = labelled("outside *1135 the Rules", 8, 13);

        assertThat(block.words(0, 23)).isEqualTo("outside the Rules");
        assertThat(block.words(8, 13)).isEmpty();
        assertThat(block.words(10, 23)).isEqualTo("the Rules");
        assertThat(block.words(0, 10)).isEqualTo("outside ");
    }

    @Test
    void aLabelWithinAWordTakesNoSpace() {
        assertThat(labelled("proce*1135dure", 5, 10).words(0, 14)).isEqualTo("procedure");
    }

    @Test
    void runsMustNotOverlap() {
        List<StyledRun> runs = List.of(new StyledRun(0, 4, TextStyle.BOLD), new StyledRun(3, 5, TextStyle.ITALIC));

        assertThatThrownBy(() -> new TextBlock(BlockStyle.PARAGRAPH, "A text", runs, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TextBlock labelled(String text, int start, int end) {
        return new TextBlock(
                BlockStyle.PARAGRAPH,
                text,
                List.of(new StyledRun(start, end, TextStyle.INLINE_LABEL)),
                List.of(),
                text);
    }
}
