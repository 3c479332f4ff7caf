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

    @Test
    void everyLetterHasItsUsualFormAtItsPlace() {
        String source = "Pen\u0303a v. Ame\u0301rica, \uFF15\uFF11\uFF15 U.\uFF33. \uFF13\uFF10\uFF14, q\u0303 and \u0301a";
        Span all = new Span(0, source.length());
        CleanText text = new Cleaner(
                source, Removals.NONE, new Hyphenation(Vocabulary.of(source, all), BreakWords.named()))
                .clean(all);
        assertThat(text.text()).isEqualTo("Pe\u00F1a v. Am\u00E9rica, 515 U.S. 304, q\u0303 and \u0301a");
        int digits = text.text().indexOf("515");
        assertThat(text.rawSpan(new Span(digits, digits + 3)).of(source)).isEqualTo("\uFF15\uFF11\uFF15");
        assertThat(text.rawSpan(new Span(0, 4)).of(source)).isEqualTo("Pen\u0303a");
    }
}
