package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.text.Span;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    private static String clean(String source) {
        Span all = new Span(0, source.length());
        return new Cleaner(source, Removals.NONE, new Hyphenation(Vocabulary.of(source, all), BreakWords.named()))
                .clean(all)
                .text();
    }

    @Test
    void aWordKnownWholeIsJoined() {
        assertThat(clean("qualified immun- ity and immunity")).isEqualTo("qualified immunity and immunity");
    }

    @Test
    void aWordKnownWithItsHyphenKeepsIt() {
        assertThat(clean("a split- second choice, a split-second one"))
                .isEqualTo("a split-second choice, a split-second one");
    }

    @Test
    void twoWholeWordsKeepTheHyphen() {
        assertThat(clean("a high- stress episode of high stress")).isEqualTo("a high-stress episode of high stress");
    }

    @Test
    void aWordUnknownIsJoined() {
        assertThat(clean("the com- plained of act")).isEqualTo("the complained of act");
    }

    @Test
    void aPrefixIsNoWholeWord() {
        assertThat(clean("over- coming it, coming over")).isEqualTo("overcoming it, coming over");
    }

    @Test
    void aSuspendedHyphenStandsApart() {
        assertThat(clean("in pre- and post-trial motions")).isEqualTo("in pre- and post-trial motions");
    }

    @Test
    void aNameKeepsItsHyphen() {
        assertThat(clean("Crawford- El")).isEqualTo("Crawford-El");
    }

    @Test
    void aDashAtALinesEndIsClosedUp() {
        assertThat(clean("ten seconds— especially the last — or so"))
                .isEqualTo("ten seconds—especially the last — or so");
    }
}
