package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.ParseProblem;
import counterpoint.text.CleanText;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
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
    void signsThatWereStoredTwiceAreReadAsTheyWereMeant() {
        String source = "The court\u00E2\u20AC\u2122s \u00E2\u20AC\u0153rule\u00E2\u20AC\u009D in Pe\u00C3\u00B1a, 42 U.S.C. \u00C2\u00A7\u00C2\u00A0"
                + "1983\u00E2\u20AC\u201Da \u00E2\u20AC\u0153law\u00E2\u20AC, the ch\u00E2teau of \u00C2";
        Span all = new Span(0, source.length());
        CleanText text = new Cleaner(
                source, Removals.NONE, new Hyphenation(Vocabulary.of(source, all), BreakWords.named()))
                .clean(all);
        assertThat(text.text()).isEqualTo(
                "The court\u2019s \u201Crule\u201D in Pe\u00F1a, 42 U.S.C. \u00A7 1983\u2014a \u201Claw\u201D, the"
                        + " ch\u00E2teau of \u00C2");
        int section = text.text().indexOf('\u00A7');
        assertThat(text.rawSpan(new Span(section, section + 6)).of(source)).isEqualTo("\u00C2\u00A7\u00C2\u00A01983");
        assertThat(new DecisionParser().parse(new SourceText("a.txt", StandardCharsets.UTF_8, source)).problems())
                .filteredOn(problem -> problem.kind() == ParseProblem.Kind.REPAIRED)
                .extracting(problem -> problem.span().of(source)).containsExactly("\u00E2\u20AC\u2122");
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
