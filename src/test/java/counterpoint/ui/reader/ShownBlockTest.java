package counterpoint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextStyle;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShownBlockTest {
    private static final String CLEAN = "outside the Federal Rules of Johnson";
    private final ShownBlock block = new ShownBlock(
            CLEAN,
            List.of(
                    new Insertion(8, "*1135 ", TextStyle.INLINE_LABEL),
                    new Insertion(25, "2", TextStyle.SUPERSCRIPT)));

    @Test
    void insertionsStandBeforeTheirPlace() {
        assertThat(words().text()).isEqualTo("outside *1135 the Federal Rules2 of Johnson");
    }

    @Test
    void italicsAndInsertionsStandInOrder() {
        assertThat(words().runs())
                .containsExactly(
                        new StyledRun(8, 14, TextStyle.INLINE_LABEL),
                        new StyledRun(31, 32, TextStyle.SUPERSCRIPT),
                        new StyledRun(36, 43, TextStyle.ITALIC));
    }

    @Test
    void italicsGiveWayToAnInsertionWithin() {
        TextBlock shown = block.block(BlockStyle.PARAGRAPH, List.of(new Span(0, 11)), List.of(), "");

        assertThat(shown.runs())
                .startsWith(
                        new StyledRun(0, 8, TextStyle.ITALIC),
                        new StyledRun(8, 14, TextStyle.INLINE_LABEL),
                        new StyledRun(14, 17, TextStyle.ITALIC));
    }

    @Test
    void whatIsLeftOutIsOneInsertionWithWhatStoodWithin() {
        ShownBlock folded = new ShownBlock(
                CLEAN,
                List.of(
                        new Insertion(8, "*1135 ", TextStyle.INLINE_LABEL),
                        new Insertion(25, "2", TextStyle.SUPERSCRIPT),
                        new Insertion(12, "[…]", TextStyle.INLINE_LABEL, new Insertion.Role.LeftOut("m"), 16)));
        TextBlock shown = folded.block(BlockStyle.PARAGRAPH, List.of(), List.of(), "");

        assertThat(shown.text()).isEqualTo("outside *1135 the […] Johnson");
        assertThat(List.of(folded.shown(12), folded.shown(20), folded.shownEnd(20), folded.shown(28)))
                .containsExactly(18, 18, 21, 21);
        assertThat(List.of(folded.clean(18), folded.clean(20), folded.clean(21), folded.clean(22)))
                .containsExactly(12, 12, 28, 29);
    }

    @Property
    void shownAndCleanOffsetsAreInverse(@ForAll @IntRange(max = 36) int offset) {
        assertThat(block.clean(block.shown(offset))).isEqualTo(offset);
    }

    @Property
    void everyCleanCharacterIsShownAsItself(@ForAll @IntRange(max = 35) int offset) {
        assertThat(words().text().charAt(block.shown(offset))).isEqualTo(CLEAN.charAt(offset));
    }

    private TextBlock words() {
        return block.block(BlockStyle.PARAGRAPH, List.of(new Span(29, 36)), List.of(), "");
    }
}
