package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.CleanText;
import counterpoint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanerTest {
    @Test
    void aWordBrokenByAPageIsWhole() {
        String source = "a rea- 52 No. 20-1754 sonable officer";
        Span all = new Span(0, source.length());
        Removals pages = Removals.NONE.with(List.of(new Span(7, 21)));
        CleanText text = new Cleaner(source, pages, new Hyphenation(Vocabulary.of(source, all), BreakWords.named()))
                .clean(all);
        assertThat(text.text()).isEqualTo("a reasonable officer");
        assertThat(text.rawSegments(new Span(2, 12))).containsExactly(new Span(2, 5), new Span(22, 29));
    }

    @Test
    void aStarPageInAWordLeavesTheWord() {
        String source = "In Craw*1134ford-El, in light *1136of the facts";
        Span all = new Span(0, source.length());
        Removals pages = Removals.NONE.with(List.of(new Span(7, 12), new Span(30, 35)));
        CleanText text = new Cleaner(source, pages, new Hyphenation(Vocabulary.of(source, all), BreakWords.named()))
                .clean(all);
        assertThat(text.text()).isEqualTo("In Crawford-El, in light of the facts");
    }
}
