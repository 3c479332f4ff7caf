package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunInHeadingsTest {
    private static List<String> headings(String text) {
        return new RunInHeadings(new RunInTitles(new Sentences()))
                .find(text).stream().map(heading -> heading.span().of(text)).toList();
    }

    @Test
    void bareNumbersRunIntoTheText() {
        assertThat(headings("We dismiss. I. A. As in many cases, it is. B. Now to the facts. II. Smith sued."))
                .containsExactly("I.", "A.", "B.", "II.");
    }

    @Test
    void titlesEndBeforeTheWordThatOpensTheSentence() {
        assertThat(headings("It is so. 1. Smith’s movement downward The parties contest it. 2. Smith as a threat "
                + "The parties dispute it."))
                .containsExactly("1. Smith’s movement downward", "2. Smith as a threat");
    }

    @Test
    void titlesOfOneLevelAreAlike() {
        assertThat(
                headings("It is so. 1. Talks with bicycle officers City police came. 2. On the roof The roof is flat."))
                .containsExactly("1. Talks with bicycle officers", "2. On the roof");
    }

    @Test
    void listsInParenthesesAndReportersAreNoHeadings() {
        assertThat(headings("There are two: (1) one; (2) two. See 5 U.S. 137. Jones v. A. Smith. It ended.")).isEmpty();
    }

    @Test
    void starsPartSections() {
        assertThat(headings("It strengthens it. * * * On this record, we do.")).containsExactly("* * *");
    }
}
