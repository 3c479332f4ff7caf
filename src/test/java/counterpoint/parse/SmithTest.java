package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Block;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What one reads in *Smith v. Finkley*, whose web page lost all its lines.
class SmithTest {
    private static final Pattern BROKEN = Pattern.compile("([A-Za-z]+)- ([a-z]+)");

    private final Decision decision = new DecisionParser().parse(Corpus.read("smith-v-finkley/slip-opinion.txt"));
    private final String words = decision.opinions().stream()
            .flatMap(opinion -> Stream.concat(opinion.body().stream(), opinion.footnotes().stream()))
            .map(block -> block.text().text())
            .collect(Collectors.joining("\n"));

    @Test
    void thePageAroundTheDecisionIsKeptApart() {
        assertThat(decision.chrome()).containsExactly(new Span(0, 112), new Span(107_178, 107_318));
        assertThat(decision.problems())
                .extracting(ParseProblem::kind)
                .containsExactly(
                        ParseProblem.Kind.CHROME,
                        ParseProblem.Kind.PARAGRAPHS_INFERRED,
                        ParseProblem.Kind.PARAGRAPHS_INFERRED,
                        ParseProblem.Kind.CHROME);
    }

    @Test
    void noWordIsLeftBroken() {
        assertThat(words).doesNotContain("- ").doesNotContain("No. 20-1754");
    }

    @Test
    void ofAllWordsBrokenAtALinesEndTheseKeepTheirHyphen() {
        Set<String> kept = BROKEN.matcher(decision.source().text())
                .results()
                .filter(broken -> !words.contains(broken.group(1) + broken.group(2)))
                .map(broken -> broken.group(1) + "-" + broken.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kept)
                .containsExactly(
                        "air-conditioning",
                        "excessive-force",
                        "high-stress",
                        "qualified-immunity",
                        "split-second",
                        "summary-judgment");
        assertThat(kept).allMatch(words::contains);
    }

    @Test
    void realHyphensAreKept() {
        assertThat(words)
                .contains("split-second threat", "summary-judgment ruling", "short-duration, high-stress episode")
                .contains("the qualified-immunity defense", "the air-conditioning unit", "for excessive-force claims");
    }

    @Test
    void wordsBrokenByPagesAndNotesAreWhole() {
        assertThat(words)
                .contains("would a reasonable officer have clearly understood")
                .contains("suits for damages against public officials")
                .contains("attention on the decisive question")
                .contains("during this tense standoff—or more specifically");
    }

    @Test
    void aNoteThatGoesOnOnTheNextPageIsWhole() {
        Opinion dissent = decision.opinion("dissent").orElseThrow();
        Footnote note = dissent.footnotes().get(1);
        assertThat(note.text().text())
                .contains("to resolve what happened on August 31, 2017, at approximately 1 p.m.")
                .endsWith("a legal question for the court that needs no further factual development.");
        assertThat(words).contains("that “the officers are not entitled to qualified immunity.” The court’s");
    }

    @Test
    void paragraphsBeginWithSentencesOutsideQuotations() {
        List<String> wrong = decision.opinions().stream()
                .flatMap(opinion -> opinion.body().stream())
                .map(Block::text)
                .map(text -> text.text())
                .filter(text -> count(text, '“') != count(text, '”') || Character.isLowerCase(text.charAt(0)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
